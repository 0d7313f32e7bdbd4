package org.augenhoehe.platform.files;

import java.io.IOException;

import org.apache.tika.Tika;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/// Takes in documents as PDF. What counts is the content of the file, not its name. It stays as it is, with everything
/// that a program wrote into it: whoever takes documents in says so.
@Component
public class Documents {
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
        return Types.TIKA.detect(content).equals(TYPE) ? new Document(content) : new NoDocument();
    }

    public sealed interface Taken {}

    public record Document(byte[] content) implements Taken {}

    public record TooLarge() implements Taken {}

    public record NoDocument() implements Taken {}

    /// Reads its table of file types when the first document comes, not when the house starts.
    private static final class Types {
        static final Tika TIKA = new Tika();
    }
}
