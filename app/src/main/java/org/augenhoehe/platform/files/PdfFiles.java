package org.augenhoehe.platform.files;

import java.io.IOException;

import org.apache.tika.Tika;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/// Takes in PDF files. What counts is the content of the file, not its name. It stays as it is, with everything
/// that a program wrote into it: whoever takes them in says so.
@Component
public class PdfFiles {
    /// In bytes.
    public static final int LARGEST = 8_000_000;

    public static final String TYPE = "application/pdf";

    public Taken take(InputStreamSource source) throws IOException {
        try (var in = source.getInputStream()) {
            return take(in.readNBytes(LARGEST + 1));
        }
    }

    private static Taken take(byte[] content) {
        if (content.length > LARGEST) {
            return new TooLarge();
        }
        return Types.TIKA.detect(content).equals(TYPE) ? new Pdf(content) : new NoPdf();
    }

    public sealed interface Taken {}

    public record Pdf(byte[] content) implements Taken {}

    public record TooLarge() implements Taken {}

    public record NoPdf() implements Taken {}

    /// Reads its table of file types when the first one comes, not when the house starts.
    private static final class Types {
        static final Tika TIKA = new Tika();
    }
}
