package org.augenhoehe.timebank.desk.booklet;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.augenhoehe.platform.files.ReadablePdf;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Component;

/// The booklet as it is printed: a page that says how it goes, and three slips on each page after it.
@Component
public class BookletPdf {
    private static final int ON_A_PAGE = 3;
    private static final String STYLE = """
            @page { size: A4; margin: 16mm 18mm 18mm 18mm;
                @bottom-center { content: counter(page) " / " counter(pages); font-family: "Noto Sans";
                    font-size: 9pt; } }
            body { font-family: "Noto Sans"; font-size: 12pt; line-height: 1.45; }
            h1 { font-size: 22pt; line-height: 1.25; margin: 0 0 4mm 0; }
            h2 { font-size: 14pt; margin: 0 0 1mm 0; page-break-after: avoid; }
            p { margin: 0 0 2mm 0; }
            li { margin: 0 0 2mm 0; }
            .number { font-size: 20pt; font-weight: bold; }
            .slip { border: 0.8pt solid #000000; padding: 4mm 5mm; margin: 0 0 5mm 0; page-break-inside: avoid; }
            .first { page-break-before: always; }
            .code { font-size: 16pt; font-weight: bold; }
            .box { display: inline-block; width: 4mm; height: 4mm; border: 0.8pt solid #000000; margin-right: 2mm; }
            .short { display: inline-block; width: 22mm; border-bottom: 0.6pt solid #000000; }
            .long { display: inline-block; width: 96mm; border-bottom: 0.6pt solid #000000; }
            .sign { display: inline-block; width: 62mm; border-bottom: 0.6pt solid #000000; }
            """;

    private final ReadablePdf pdf;

    BookletPdf(ReadablePdf pdf) {
        this.pdf = pdf;
    }

    public byte[] of(Page page, Printed printed) {
        return pdf.of(html(page, printed));
    }

    private static String html(Page page, Printed printed) {
        var title = t(page, "timebank.desk.print.title", printed.name());
        var language = page.language().locale().getLanguage();
        return "<!DOCTYPE html><html lang=\"" + language + "\"><head><title>" + title
                + "</title><meta name=\"subject\" content=\"" + title + "\"/><style>" + STYLE
                + "</style></head><body><h1>" + title + "</h1>"
                + paragraph(t(page, "timebank.desk.print.what"))
                + "<ol>"
                + IntStream.rangeClosed(1, 4)
                        .mapToObj(step -> "<li>" + t(page, "timebank.desk.print.step." + step) + "</li>")
                        .collect(Collectors.joining())
                + "</ol><h2>" + t(page, "timebank.desk.print.phone") + "</h2>"
                + paragraph(t(page, "timebank.desk.print.phone.how"))
                + "<p class=\"number\">" + safe(printed.number().inGroups()) + "</p>"
                + paragraph(t(page, "timebank.desk.print.phone.keep"))
                + IntStream.range(0, printed.codes().size())
                        .mapToObj(at -> slip(page, printed, at))
                        .collect(Collectors.joining())
                + "</body></html>";
    }

    private static String slip(Page page, Printed printed, int at) {
        return "<div class=\"slip" + (at % ON_A_PAGE == 0 ? " first" : "") + "\"><h2>"
                + t(page, "timebank.desk.print.slip", at + 1, printed.name()) + "</h2><p class=\"code\">"
                + safe(printed.codes().get(at).inGroups()) + "</p><p>"
                + box(t(page, "timebank.desk.print.gave")) + " &#160; "
                + box(t(page, "timebank.desk.print.received")) + "</p>"
                + line(t(page, "timebank.desk.print.other"), "long")
                + line(t(page, "timebank.desk.print.what.for"), "long")
                + "<p>" + t(page, "timebank.desk.print.day") + " <span class=\"short\">&#160;</span> &#160; "
                + t(page, "timebank.desk.print.hours") + " <span class=\"short\">&#160;</span> &#160; "
                + t(page, "timebank.desk.print.minutes") + " <span class=\"short\">&#160;</span></p>"
                + line(t(page, "timebank.desk.print.sign", printed.name()), "sign")
                + line(t(page, "timebank.desk.print.sign.other"), "sign")
                + "</div>";
    }

    private static String box(String label) {
        return "<span class=\"box\">&#160;</span>" + label;
    }

    private static String line(String label, String css) {
        return "<p>" + label + " <span class=\"" + css + "\">&#160;</span></p>";
    }

    private static String paragraph(String text) {
        return "<p>" + text + "</p>";
    }

    private static String t(Page page, String key, Object... said) {
        return safe(page.t(key, said));
    }

    private static String safe(String text) {
        return ReadablePdf.safe(text);
    }
}
