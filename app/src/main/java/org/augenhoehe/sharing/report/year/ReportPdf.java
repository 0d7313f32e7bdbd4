package org.augenhoehe.sharing.report.year;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.augenhoehe.platform.files.ReadablePdf;
import org.augenhoehe.platform.web.Cell;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.report.YearReport;
import org.springframework.stereotype.Component;

/// The report as a PDF to hand round and to file, read aloud as well as the page.
@Component
class ReportPdf {
    private static final String STYLE = """
            @page { size: A4; margin: 20mm 20mm 22mm 20mm;
                @bottom-center { content: counter(page) " / " counter(pages); font-family: "Noto Sans";
                    font-size: 9pt; } }
            body { font-family: "Noto Sans"; font-size: 11pt; line-height: 1.45; }
            h1 { font-size: 20pt; line-height: 1.25; margin: 0 0 4mm 0; }
            h2 { font-size: 14pt; margin: 7mm 0 2mm 0; page-break-after: avoid; }
            p { margin: 0 0 2.5mm 0; }
            table { border-collapse: collapse; width: 100%; margin: 2mm 0 3mm 0; }
            caption { text-align: left; font-weight: bold; padding-bottom: 1mm; }
            th, td { border-bottom: 0.5pt solid #555555; padding: 1mm 2mm; text-align: left; font-weight: normal; }
            thead th { font-weight: bold; }
            a { color: #0b5563; }
            """;

    private final ReadablePdf pdf;

    ReportPdf(ReadablePdf pdf) {
        this.pdf = pdf;
    }

    byte[] of(Page page, YearReport report) {
        var title = safe(page.t("sharing.report.title", report.whose(), String.valueOf(report.year())));
        var address = safe(page.publicUrl() + report.path());
        return pdf.of("<!DOCTYPE html><html lang=\"" + page.language().locale().getLanguage() + "\"><head><title>"
                + title + "</title><meta name=\"subject\" content=\"" + title + "\"/><style>" + STYLE
                + "</style></head><body><h1>" + title + "</h1>" + table(page, report)
                + paragraphs(ReportTable.notes(page, report)) + values(page, report) + "<p><a title=\"" + address
                + "\" href=\"" + address + "\">" + address + "</a></p></body></html>");
    }

    private static String table(Page page, YearReport report) {
        if (report.isEmpty()) {
            return paragraphs(List.of(page.t("sharing.report.nothing")));
        }
        return "<table><caption>" + safe(page.t("sharing.report.caption")) + "</caption><thead><tr>"
                + ReportTable.columns(page).stream()
                        .map(column -> "<th scope=\"col\">" + safe(column) + "</th>")
                        .collect(Collectors.joining())
                + "</tr></thead><tbody>"
                + ReportTable.rows(page, report).stream().map(ReportPdf::row).collect(Collectors.joining())
                + "</tbody></table>";
    }

    private static String row(List<Cell> cells) {
        return IntStream.range(0, cells.size())
                .mapToObj(at -> at == 0
                        ? "<th scope=\"row\">" + safe(cells.get(at).text()) + "</th>"
                        : "<td>" + safe(cells.get(at).text()) + "</td>")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private static String values(Page page, YearReport report) {
        return report.values().isEmpty()
                ? ""
                : "<h2>" + safe(page.t("sharing.report.values")) + "</h2>"
                        + report.values().stream()
                                .map(one -> "<li>" + safe(one.told(page)) + "</li>")
                                .collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    private static String paragraphs(List<String> sentences) {
        return sentences.stream().map(one -> "<p>" + safe(one) + "</p>").collect(Collectors.joining());
    }

    private static String safe(String text) {
        return ReadablePdf.safe(text);
    }
}
