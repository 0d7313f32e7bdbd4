package org.augenhoehe.opendata.dossier;

import java.util.List;
import java.util.stream.Collectors;

import org.augenhoehe.platform.web.Cell;
import org.augenhoehe.platform.web.Page;

/// The extract as Markdown, to go on writing with.
final class DossierMarkdown {
    private final StringBuilder text = new StringBuilder();

    private DossierMarkdown() {}

    static String of(Page page, Dossier dossier) {
        var written = new DossierMarkdown();
        written.begin(page, dossier);
        dossier.sections().forEach(section -> written.add(page, section));
        written.end(page, dossier);
        return written.text.toString();
    }

    private void begin(Page page, Dossier dossier) {
        line("# " + plain(page.t("opendata.dossier.title", dossier.subject().label())));
        line(page.t("opendata.dossier.asof", page.day(dossier.day())) + " " + dossier.address());
        line(page.t("opendata.dossier.what"));
    }

    private void add(Page page, Dossier.Section section) {
        var chapter = section.chapter();
        line("## " + section.number() + ". " + plain(chapter.title()));
        line(plain(chapter.lead()));
        section.told()
                .forEach(told -> text.append("- ")
                        .append(plain(told.entry().text()))
                        .append(
                                told.entry().more().isEmpty()
                                        ? ""
                                        : " " + plain(told.entry().more()))
                        .append(" \\[")
                        .append(told.source())
                        .append("\\]\n"));
        if (!section.told().isEmpty()) {
            text.append('\n');
        }
        var table = chapter.table();
        if (table != null) {
            line("**" + plain(table.caption()) + "**");
            row(table.columns());
            row(table.columns().stream().map(any -> "---").toList());
            table.rows().forEach(row -> row(row.stream().map(Cell::text).toList()));
            text.append('\n');
        }
        chapter.missing().forEach(sentence -> line("*" + page.t("opendata.dossier.missing") + "* " + plain(sentence)));
    }

    private void end(Page page, Dossier dossier) {
        line("## " + page.t("opendata.dossier.sources"));
        dossier.sources()
                .forEach(source -> text.append(source.number())
                        .append(". ")
                        .append(plain(source.title()))
                        .append(": <")
                        .append(source.address())
                        .append(">\n"));
        text.append('\n');
        line(page.t("opendata.dossier.not"));
    }

    private void row(List<String> cells) {
        text.append(cells.stream()
                .map(cell -> plain(cell).replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    private void line(String line) {
        text.append(line).append("\n\n");
    }

    /// On one line, and with nothing that Markdown would take for its own.
    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<>#])", "\\\\$1");
    }
}
