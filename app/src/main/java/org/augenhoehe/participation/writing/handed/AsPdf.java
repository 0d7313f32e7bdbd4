package org.augenhoehe.participation.writing.handed;

import java.util.stream.Collectors;

import org.augenhoehe.platform.files.ReadablePdf;
import org.augenhoehe.platform.web.Markdown;
import org.springframework.stereotype.Component;

/// The document as a PDF that is read aloud well (PDF/UA-1): with title, language, headings, lists and its own fonts.
@Component
public class AsPdf {
    private static final String STYLE = """
            @page { size: A4; margin: 22mm 20mm 24mm 20mm;
                @bottom-center { content: counter(page) " / " counter(pages); font-family: "Noto Sans"; font-size: 9pt; } }
            body { font-family: "Noto Sans"; font-size: 12pt; line-height: 1.5; }
            h1 { font-size: 20pt; line-height: 1.25; margin: 0 0 6mm 0; }
            h2 { font-size: 16pt; } h3 { font-size: 14pt; } h4, h5, h6 { font-size: 12pt; }
            h2, h3, h4, h5, h6 { margin: 6mm 0 2mm 0; page-break-after: avoid; }
            p { margin: 0 0 3mm 0; orphans: 2; widows: 2; }
            li p { margin: 0; }
            pre { white-space: pre-wrap; } pre, code { font-family: "Noto Sans"; }
            blockquote { margin: 0 0 3mm 6mm; }
            a { color: #0b5563; }
            .about { margin-top: 8mm; padding-top: 2mm; border-top: 0.5pt solid #555555; font-size: 10pt; }
            """;

    private final Markdown markdown;
    private final ReadablePdf pdf;

    AsPdf(Markdown markdown, ReadablePdf pdf) {
        this.markdown = markdown;
        this.pdf = pdf;
    }

    public byte[] of(HandedText text) {
        return pdf.of(html(text));
    }

    private String html(HandedText text) {
        var headings = new Headings();
        var words = text.paragraphs().stream()
                .map(markdown::html)
                .map(headings::inOrder)
                .map(AsPdf::described)
                .collect(Collectors.joining("\n"));
        var title = ReadablePdf.safe(text.title());
        var link = ReadablePdf.safe(text.link());
        return "<!DOCTYPE html><html lang=\"de\"><head><title>" + title + "</title><meta name=\"subject\" content=\""
                + title + "\"/><style>" + STYLE + "</style></head><body><h1>" + title + "</h1>" + words
                + "<p class=\"about\">" + ReadablePdf.safe(text.version()) + "<br/><a title=\"" + link + "\" href=\""
                + link
                + "\">" + link + "</a></p></body></html>";
    }

    /// A link says where it leads, also to those who do not see it.
    private static String described(String html) {
        return html.replaceAll("<a href=\"([^\"]*)\"", "<a title=\"$1\" href=\"$1\"");
    }
}
