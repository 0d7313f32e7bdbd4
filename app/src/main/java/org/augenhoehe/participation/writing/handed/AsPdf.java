package org.augenhoehe.participation.writing.handed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;

import org.augenhoehe.platform.web.Markdown;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

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
    /// One at a time: each takes its memory.
    private final Semaphore turn = new Semaphore(1, true);

    AsPdf(Markdown markdown) {
        this.markdown = markdown;
        // It would tell what it reads, and nobody's words belong into a log.
        XRLog.setLoggingEnabled(false);
    }

    public byte[] of(HandedText text) {
        var out = new ByteArrayOutputStream();
        turn.acquireUninterruptibly();
        try {
            var builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.useFont(() -> font("regular"), "Noto Sans", 400, FontStyle.NORMAL, true);
            builder.useFont(() -> font("bold"), "Noto Sans", 700, FontStyle.NORMAL, true);
            // Nothing is fetched from anywhere, whatever somebody wrote.
            builder.useUriResolver((base, uri) -> null);
            builder.withProducer("Augenhöhe");
            builder.withHtmlContent(html(text), null);
            builder.toStream(out);
            builder.run();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            turn.release();
        }
        return out.toByteArray();
    }

    private String html(HandedText text) {
        var headings = new Headings();
        var words = text.paragraphs().stream()
                .map(markdown::html)
                .map(headings::inOrder)
                .map(AsPdf::described)
                .collect(Collectors.joining("\n"));
        var title = safe(text.title());
        var link = safe(text.link());
        return "<!DOCTYPE html><html lang=\"de\"><head><title>" + title + "</title><meta name=\"subject\" content=\""
                + title + "\"/><style>" + STYLE + "</style></head><body><h1>" + title + "</h1>" + words
                + "<p class=\"about\">" + safe(text.version()) + "<br/><a title=\"" + link + "\" href=\"" + link + "\">"
                + link + "</a></p></body></html>";
    }

    /// A link says where it leads, also to those who do not see it.
    private static String described(String html) {
        return html.replaceAll("<a href=\"([^\"]*)\"", "<a title=\"$1\" href=\"$1\"");
    }

    /// Signs that no XML can hold go.
    private static String safe(String text) {
        return HtmlUtils.htmlEscapeDecimal(
                text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", ""), "UTF-8");
    }

    private static InputStream font(String weight) {
        try {
            return new ClassPathResource("fonts/noto-sans-" + weight + ".ttf").getInputStream();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
