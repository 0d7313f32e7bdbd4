package org.augenhoehe.platform.files;

import java.io.IOException;

import org.apache.tika.Tika;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/// Takes in what people said aloud. What counts is the content of the file, not its name.
@Component
public class Recordings {
    /// In bytes: a quarter of an hour as browsers record it.
    public static final int LARGEST = 12_000_000;

    public Taken take(InputStreamSource source) throws IOException {
        try (var in = source.getInputStream()) {
            return take(in.readNBytes(LARGEST + 1));
        }
    }

    private static Taken take(byte[] content) {
        if (content.length > LARGEST) {
            return new TooLarge();
        }
        return switch (Types.TIKA.detect(content)) {
            // Browsers put sound into containers that can hold films too; played as sound they are only heard.
            case "application/x-matroska", "video/webm", "audio/x-matroska" -> new Recording(content, "audio/webm");
            case "application/ogg", "audio/ogg", "audio/opus", "audio/vorbis", "video/ogg" ->
                new Recording(content, "audio/ogg");
            case "audio/mp4", "video/mp4", "application/mp4", "video/quicktime", "application/quicktime" ->
                new Recording(content, "audio/mp4");
            case "audio/mpeg" -> new Recording(content, "audio/mpeg");
            case "audio/vnd.wave" -> new Recording(content, "audio/wav");
            default -> new NoRecording();
        };
    }

    public sealed interface Taken {}

    public record Recording(byte[] sound, String type) implements Taken {}

    public record TooLarge() implements Taken {}

    public record NoRecording() implements Taken {}

    /// Reads its table of file types when the first recording comes, not when the house starts.
    private static final class Types {
        static final Tika TIKA = new Tika();
    }
}
