package org.augenhoehe.platform.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

/// Makes a PDF that is read aloud well (PDF/UA-1) from our own HTML: with title, language, headings, lists and its own
/// fonts. Nothing is fetched from anywhere, whatever somebody wrote.
@Component
public class ReadablePdf {
    /// What is drawn here stands in the HTML itself.
    public static final String PICTURE = "data:image/png;base64,";

    /// One at a time: each takes its memory.
    private final Semaphore turn = new Semaphore(1, true);

    ReadablePdf() {
        // It would tell what it reads, and nobody's words belong into a log.
        XRLog.setLoggingEnabled(false);
    }

    /// @param html well-formed, with a `title`, a `lang` and a `meta` of the name `subject`
    public byte[] of(String html) {
        var out = new ByteArrayOutputStream();
        turn.acquireUninterruptibly();
        try {
            var builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.useFont(() -> font("regular"), "Noto Sans", 400, FontStyle.NORMAL, true);
            builder.useFont(() -> font("bold"), "Noto Sans", 700, FontStyle.NORMAL, true);
            builder.useUriResolver((base, uri) -> uri.startsWith(PICTURE) ? uri : null);
            builder.withProducer("Augenhöhe");
            builder.withHtmlContent(html, null);
            builder.toStream(out);
            builder.run();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            turn.release();
        }
        return out.toByteArray();
    }

    /// Words as they stand in HTML. Signs that no XML can hold go, such as half of one that was cut off.
    public static String safe(String text) {
        return HtmlUtils.htmlEscapeDecimal(
                text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF\\p{Cs}]", ""), "UTF-8");
    }

    private static InputStream font(String weight) {
        try {
            return new ClassPathResource("fonts/noto-sans-" + weight + ".ttf").getInputStream();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
