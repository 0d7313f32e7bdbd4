package org.augenhoehe.atlas.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Reads a text of which every line may be in UTF-8 or in Windows-1252: tables that several people put together are.
/// Never holds more than a line.
final class Lines extends Reader {
    private static final Charset OLD = Charset.forName("windows-1252");
    private static final int LONGEST = 1 << 20;
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int filled;
    private String line = "";
    private int given;
    private long number;
    private long other;

    Lines(InputStream in) {
        this.in = in;
    }

    /// How many lines were not in UTF-8.
    long other() {
        return other;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        if (given == line.length() && !next()) {
            return -1;
        }
        var some = Math.min(length, line.length() - given);
        line.getChars(given, given + some, into, offset);
        given += some;
        return some;
    }

    private boolean next() throws IOException {
        var bytes = new ByteArrayOutputStream();
        while (true) {
            if (at == filled) {
                filled = in.read(buffer);
                at = 0;
                if (filled <= 0) {
                    filled = 0;
                    break;
                }
            }
            int from = at;
            while (at < filled && buffer[at] != '\n') {
                at++;
            }
            var ended = at < filled;
            at += ended ? 1 : 0;
            bytes.write(buffer, from, at - from);
            if (ended) {
                break;
            }
            if (bytes.size() > LONGEST) {
                throw new Unreadable(number + 1, ImportTrouble.NOT_TEXT, "");
            }
        }
        if (bytes.size() == 0) {
            return false;
        }
        number++;
        line = decoded(bytes.toByteArray());
        given = 0;
        return true;
    }

    private String decoded(byte[] bytes) {
        for (var one : bytes) {
            if (one == 0) {
                throw new Unreadable(number, ImportTrouble.NOT_TEXT, "");
            }
        }
        String text;
        try {
            text = utf8.decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            other++;
            text = new String(bytes, OLD);
        }
        return number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
