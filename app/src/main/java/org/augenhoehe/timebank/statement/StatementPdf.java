package org.augenhoehe.timebank.statement;

import java.util.List;
import java.util.stream.Collectors;

import org.augenhoehe.platform.files.ReadablePdf;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Component;

/// A statement on paper, read aloud as well as the page; the oldest line first, as statements on paper are.
@Component
public class StatementPdf {
    private static final String STYLE = """
            @page { size: A4; margin: 20mm 18mm 22mm 18mm;
                @bottom-center { content: counter(page) " / " counter(pages); font-family: "Noto Sans";
                    font-size: 9pt; } }
            body { font-family: "Noto Sans"; font-size: 12pt; line-height: 1.45; }
            h1 { font-size: 20pt; line-height: 1.25; margin: 0 0 4mm 0; }
            p { margin: 0 0 2.5mm 0; }
            table { border-collapse: collapse; width: 100%; margin: 4mm 0; -fs-table-paginate: paginate; }
            caption { text-align: left; font-weight: bold; padding-bottom: 1mm; }
            th, td { border-bottom: 0.5pt solid #555555; padding: 1mm 1.5mm; text-align: left; vertical-align: top;
                font-weight: normal; font-size: 10.5pt; }
            thead th { font-weight: bold; }
            tr { page-break-inside: avoid; }
            .sum { font-size: 14pt; font-weight: bold; }
            .number { text-align: right; }
            """;
    private static final List<String> COLUMNS = List.of(
            "timebank.statement.column.day",
            "timebank.statement.column.other",
            "timebank.statement.column.words",
            "timebank.statement.column.moved",
            "timebank.statement.column.after");
    private static final int WORDS = 3;

    private final ReadablePdf pdf;

    StatementPdf(ReadablePdf pdf) {
        this.pdf = pdf;
    }

    public byte[] of(Page page, Statement statement) {
        return pdf.of(html(page, statement));
    }

    private static String html(Page page, Statement statement) {
        var title = safe(page.t("timebank.statement.title", statement.name()));
        var language = page.language().locale().getLanguage();
        return "<!DOCTYPE html><html lang=\"" + language + "\"><head><title>" + title
                + "</title><meta name=\"subject\" content=\"" + title + "\"/><style>" + STYLE
                + "</style></head><body><h1>" + title + "</h1>"
                + paragraph(
                        "",
                        page.t(
                                "timebank.statement.span",
                                page.day(statement.span().from()),
                                page.day(statement.span().until())))
                + (statement.account().rests()
                        ? paragraph("", page.t("timebank.statement.rests"))
                        : sums(page, statement))
                + (statement.rows().isEmpty()
                        ? paragraph("", page.t("timebank.statement.none"))
                        : table(page, statement))
                + paragraph("", page.t("timebank.statement.paper.wrong"))
                + "</body></html>";
    }

    private static String sums(Page page, Statement statement) {
        return paragraph("", page.t("timebank.statement.before", Hours.words(page, statement.before())))
                + paragraph("", page.t("timebank.statement.gained", Hours.words(page, statement.gained())))
                + paragraph("", page.t("timebank.statement.spent", Hours.words(page, statement.spent())))
                + paragraph("sum", page.t("timebank.statement.after", Hours.words(page, statement.after())));
    }

    /// While an account rests it has nothing that could be added up.
    private static String table(Page page, Statement statement) {
        var rests = statement.account().rests();
        var head = new StringBuilder();
        for (int i = 0; i < COLUMNS.size() - (rests ? 1 : 0); i++) {
            head.append("<th scope=\"col\"")
                    .append(i < WORDS ? "" : " class=\"number\"")
                    .append('>')
                    .append(safe(page.t(COLUMNS.get(i))))
                    .append("</th>");
        }
        return "<table><caption>" + safe(page.t("timebank.statement.lines")) + "</caption><thead><tr>" + head
                + "</tr></thead><tbody>"
                + statement.rows().reversed().stream()
                        .map(row -> row(page, row, rests))
                        .collect(Collectors.joining())
                + "</tbody></table>";
    }

    private static String row(Page page, Statement.Row row, boolean rests) {
        var line = row.line();
        return "<tr><th scope=\"row\">" + safe(page.day(line.at())) + "</th><td>" + safe(row.other()) + "</td><td>"
                + safe(what(page, line)) + "</td><td class=\"number\">" + safe(Hours.moved(line.minutes()))
                + (rests ? "" : "</td><td class=\"number\">" + safe(Hours.figure(line.after()))) + "</td></tr>";
    }

    /// What kind it was, and for what.
    static String what(Page page, StatementLine line) {
        var kind = page.t(line.kind().textKey());
        return line.words().isEmpty() ? kind : page.t("timebank.statement.what", kind, line.words());
    }

    private static String paragraph(String css, String text) {
        return "<p class=\"" + css + "\">" + safe(text) + "</p>";
    }

    private static String safe(String text) {
        return ReadablePdf.safe(text);
    }
}
