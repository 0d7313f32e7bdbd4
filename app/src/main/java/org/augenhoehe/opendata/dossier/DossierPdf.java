package org.augenhoehe.opendata.dossier;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

import org.augenhoehe.platform.files.ReadablePdf;
import org.augenhoehe.platform.web.Cell;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.platform.web.QrCode;
import org.springframework.stereotype.Component;

/// The extract as a PDF to hand round and to file, read aloud as well as the page.
@Component
class DossierPdf {
    private static final String STYLE = """
            @page { size: A4; margin: 20mm 20mm 22mm 20mm;
                @bottom-center { content: counter(page) " / " counter(pages); font-family: "Noto Sans";
                    font-size: 9pt; } }
            body { font-family: "Noto Sans"; font-size: 11pt; line-height: 1.45; }
            h1 { font-size: 20pt; line-height: 1.25; margin: 0 0 4mm 0; }
            h2 { font-size: 14pt; margin: 7mm 0 2mm 0; page-break-after: avoid; }
            p { margin: 0 0 2.5mm 0; orphans: 2; widows: 2; }
            li { margin: 0 0 1.5mm 0; }
            table { border-collapse: collapse; width: 100%; margin: 2mm 0 3mm 0; -fs-table-paginate: paginate; }
            caption { text-align: left; font-weight: bold; padding-bottom: 1mm; }
            th, td { border-bottom: 0.5pt solid #555555; padding: 1mm 2mm; text-align: left; vertical-align: top;
                font-weight: normal; }
            thead th { font-weight: bold; }
            tr { page-break-inside: avoid; }
            a { color: #0b5563; }
            .missing { border-left: 2pt solid #555555; padding-left: 3mm; }
            .code { width: 26mm; height: 26mm; }
            .sources li { font-size: 10pt; }
            """;
    private static final int MODULE = 6;
    private static final int WHITE = 0xFFFFFF;

    private final ReadablePdf pdf;

    DossierPdf(ReadablePdf pdf) {
        this.pdf = pdf;
    }

    byte[] of(Page page, Dossier dossier) {
        return pdf.of(html(page, dossier));
    }

    private static String html(Page page, Dossier dossier) {
        var title = safe(page.t("opendata.dossier.title", dossier.subject().label()));
        var language = page.language().locale().getLanguage();
        return "<!DOCTYPE html><html lang=\"" + language + "\"><head><title>" + title
                + "</title><meta name=\"subject\" content=\"" + title + "\"/><style>" + STYLE
                + "</style></head><body><h1>" + title + "</h1><p>"
                + safe(page.t("opendata.dossier.asof", page.day(dossier.day()))) + " "
                + link(dossier.address()) + "</p>" + code(page, dossier) + "<p>"
                + safe(page.t("opendata.dossier.what")) + "</p>"
                + dossier.sections().stream().map(one -> section(page, one)).collect(Collectors.joining())
                + sources(page, dossier) + "<p>" + safe(page.t("opendata.dossier.not")) + "</p></body></html>";
    }

    private static String section(Page page, Dossier.Section section) {
        var chapter = section.chapter();
        var table = chapter.table();
        return "<h2>" + section.number() + ". " + safe(chapter.title()) + "</h2><p>" + safe(chapter.lead()) + "</p>"
                + (section.told().isEmpty()
                        ? ""
                        : section.told().stream()
                                .map(DossierPdf::told)
                                .collect(Collectors.joining("", "<ul>", "</ul>")))
                + (table == null ? "" : table(table))
                + chapter.missing().stream()
                        .map(sentence -> "<p class=\"missing\"><strong>" + safe(page.t("opendata.dossier.missing"))
                                + "</strong> " + safe(sentence) + "</p>")
                        .collect(Collectors.joining());
    }

    private static String told(Dossier.Told told) {
        var more = told.entry().more();
        return "<li>" + safe(told.entry().text()) + (more.isEmpty() ? "" : "<br/>" + safe(more)) + " [" + told.source()
                + "]</li>";
    }

    private static String table(Chapter.Figures table) {
        return "<table><caption>" + safe(table.caption()) + "</caption><thead><tr>"
                + table.columns().stream()
                        .map(column -> "<th scope=\"col\">" + safe(column) + "</th>")
                        .collect(Collectors.joining())
                + "</tr></thead><tbody>"
                + table.rows().stream()
                        .map(row -> IntStream.range(0, row.size())
                                .mapToObj(at -> cell(row.get(at), at == 0))
                                .collect(Collectors.joining("", "<tr>", "</tr>")))
                        .collect(Collectors.joining())
                + "</tbody></table>";
    }

    private static String cell(Cell cell, boolean first) {
        return first ? "<th scope=\"row\">" + safe(cell.text()) + "</th>" : "<td>" + safe(cell.text()) + "</td>";
    }

    private static String sources(Page page, Dossier dossier) {
        if (dossier.sources().isEmpty()) {
            return "";
        }
        return "<h2>" + safe(page.t("opendata.dossier.sources")) + "</h2><ol class=\"sources\">"
                + dossier.sources().stream()
                        .map(source -> "<li>" + safe(source.title()) + "<br/>" + link(source.address()) + "</li>")
                        .collect(Collectors.joining())
                + "</ol>";
    }

    private static String link(String address) {
        return "<a title=\"" + safe(address) + "\" href=\"" + safe(address) + "\">" + safe(address) + "</a>";
    }

    private static String code(Page page, Dossier dossier) {
        return "<p><img class=\"code\" alt=\"" + safe(page.t("opendata.dossier.qr"))
                + "\" src=\"" + ReadablePdf.PICTURE
                + Base64.getEncoder().encodeToString(png(dossier.address())) + "\"/></p>";
    }

    private static byte[] png(String address) {
        var dark = QrCode.modules(address);
        var border = 2;
        var size = (dark.length + 2 * border) * MODULE;
        var picture = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
        for (var y = 0; y < size; y++) {
            for (var x = 0; x < size; x++) {
                var row = y / MODULE - border;
                var column = x / MODULE - border;
                var inside = row >= 0 && column >= 0 && row < dark.length && column < dark.length;
                picture.setRGB(x, y, inside && dark[row][column] ? 0 : WHITE);
            }
        }
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String safe(String text) {
        return ReadablePdf.safe(text);
    }
}
