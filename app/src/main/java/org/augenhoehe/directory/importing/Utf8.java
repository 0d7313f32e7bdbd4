package org.augenhoehe.directory.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.Channels;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Reads text and refuses what is none, instead of replacing letters by question marks.
final class Utf8 {
    private static final int PIECE = 1 << 16;

    private Utf8() {}

    static Reader reader(InputStream in) {
        return new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /// The line with the first bytes that are no UTF-8; readers only tell that there are some.
    static long brokenLine(Bundle.File file) throws IOException {
        var line = 1L;
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var bytes = ByteBuffer.allocate(PIECE);
        var text = CharBuffer.allocate(PIECE);
        try (var in = Channels.newChannel(file.open())) {
            while (in.read(bytes) >= 0) {
                var broken = decoder.decode(bytes.flip(), text, false).isError();
                line += text.flip().chars().filter(letter -> letter == '\n').count();
                if (broken) {
                    return line;
                }
                bytes.compact();
                text.clear();
            }
        }
        return line;
    }
}
