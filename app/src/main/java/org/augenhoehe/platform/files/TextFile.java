package org.augenhoehe.platform.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// The text of a small file, in the encoding in which it was written: UTF-8, UTF-16 (either with its mark or without),
/// Windows-1252. A file that several people put together from several encodings is not guessed at: the first line that
/// is written otherwise is named.
public sealed interface TextFile {
    /// @param text without a mark at its beginning
    record Read(String text) implements TextFile {}

    /// @param line the first one that is in another encoding than those before it
    record Mixed(long line) implements TextFile {}

    /// @param line where something stands that is no text in any of these encodings
    record NoText(long line) implements TextFile {}

    static TextFile of(byte[] bytes) {
        if (begins(bytes, 0xFF, 0xFE)) {
            return whole(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return whole(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return byLine(bytes, 3, true);
        }
        return switch (Wide.of(bytes)) {
            case LITTLE -> whole(bytes, 0, StandardCharsets.UTF_16LE);
            case BIG -> whole(bytes, 0, StandardCharsets.UTF_16BE);
            case NONE -> byLine(bytes, 0, false);
        };
    }

    private static boolean begins(byte[] bytes, int... with) {
        if (bytes.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if ((bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    private static TextFile whole(byte[] bytes, int from, Charset charset) {
        try {
            var text = decoded(bytes, from, bytes.length, charset);
            return text.indexOf('\0') < 0 ? new Read(text) : new NoText(0);
        } catch (CharacterCodingException broken) {
            return new NoText(0);
        }
    }

    private static String decoded(byte[] bytes, int from, int to, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, from, to - from))
                .toString();
    }

    /// @param marked whether a mark says that it is UTF-8
    private static TextFile byLine(byte[] bytes, int begin, boolean marked) {
        var told = marked ? Spelt.UTF8 : Spelt.PLAIN;
        long line = 0;
        int from = begin;
        while (from < bytes.length) {
            line++;
            int to = from;
            while (to < bytes.length && bytes[to] != '\n') {
                to++;
            }
            var one = Spelt.of(bytes, from, to);
            if (one == Spelt.NOT_AT_ALL) {
                return new NoText(line);
            }
            if (one == Spelt.BOTH || one != Spelt.PLAIN && told != Spelt.PLAIN && one != told) {
                return new Mixed(line);
            }
            told = one == Spelt.PLAIN ? told : one;
            from = to + 1;
        }
        try {
            return new Read(
                    decoded(bytes, begin, bytes.length, told == Spelt.OLD ? Spelt.WINDOWS : StandardCharsets.UTF_8));
        } catch (CharacterCodingException broken) {
            return new NoText(0);
        }
    }

    /// How a line is written.
    enum Spelt {
        /// Only what is the same in all of them.
        PLAIN,
        UTF8,
        OLD,
        /// Two encodings in one line.
        BOTH,
        NOT_AT_ALL;

        private static final Charset WINDOWS = Charset.forName("windows-1252");

        /// The second byte of ä, ö, ü, ß, Ä, Ö, Ü in UTF-8. After the first one nobody writes these signs on purpose.
        private static final String UMLAUTS = "\u00A4\u00B6\u00BC\u009F\u0084\u0096\u009C";

        private static Spelt of(byte[] bytes, int from, int to) {
            var plain = true;
            var both = false;
            for (int i = from; i < to; i++) {
                if (bytes[i] == 0) {
                    return NOT_AT_ALL;
                }
                plain &= bytes[i] > 0;
                both |= (bytes[i] & 0xFF) == 0xC3 && i + 1 < to && UMLAUTS.indexOf(bytes[i + 1] & 0xFF) >= 0;
            }
            if (plain) {
                return PLAIN;
            }
            if (reads(bytes, from, to, StandardCharsets.UTF_8)) {
                return UTF8;
            }
            if (both) {
                return BOTH;
            }
            return reads(bytes, from, to, WINDOWS) ? OLD : NOT_AT_ALL;
        }

        private static boolean reads(byte[] bytes, int from, int to, Charset charset) {
            try {
                decoded(bytes, from, to, charset);
                return true;
            } catch (CharacterCodingException other) {
                return false;
            }
        }
    }

    /// Whether it is UTF-16 without its mark: then every second byte of German or English text is zero.
    enum Wide {
        NONE,
        LITTLE,
        BIG;

        private static final int LOOKED_AT = 4096;

        private static Wide of(byte[] bytes) {
            if (bytes.length < 4 || bytes.length % 2 != 0) {
                return NONE;
            }
            var pairs = Math.min(bytes.length, LOOKED_AT) / 2;
            int first = 0;
            int second = 0;
            for (int i = 0; i < pairs; i++) {
                first += bytes[2 * i] == 0 ? 1 : 0;
                second += bytes[2 * i + 1] == 0 ? 1 : 0;
            }
            if (first == 0 && second > pairs * 0.6) {
                return LITTLE;
            }
            return second == 0 && first > pairs * 0.6 ? BIG : NONE;
        }
    }
}
