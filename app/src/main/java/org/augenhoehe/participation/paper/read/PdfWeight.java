package org.augenhoehe.participation.paper.read;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// What a PDF would unfold to, counted before anything of it is opened: a small file can fill the memory. It looks at
/// every place of the file, not only at those that its table of contents names, since a table of contents can lie.
final class PdfWeight {
    /// A page in colour at 400 dots an inch is half of it; pages are drawn one after the other.
    private static final long MOST_OF_ONE = 100_000_000;

    /// Some seventy such pages: what is in the file goes through a file of its own, not through the memory.
    private static final long MOST_UNFOLDED = 2_000_000_000;

    private static final int MOST_STREAMS = 20_000;
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_GAP = 200;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final String ENDS_OF_NAMES = "()<>[]{}/%";
    /// These unfold too, and their size cannot be counted here. Scanners do not use them.
    private static final Set<String> REFUSED = Set.of("LZWDecode", "LZW", "RunLengthDecode", "RL", "Crypt");

    private static final Set<String> FLATE = Set.of("FlateDecode", "Fl");
    private static final Set<String> LENGTHS = Set.of("Width", "Height", "Columns", "Rows", "BitsPerComponent");

    private final byte[] content;
    private final byte[] unfolded = new byte[1 << 16];
    private long left = MOST_UNFOLDED;
    private int streams;
    /// Streams that lie within each other would be read again and again.
    private long unread;

    private PdfWeight(byte[] content) {
        this.content = content;
        this.unread = 2L * content.length;
    }

    static boolean isLight(byte[] content) {
        return new PdfWeight(content).isLight();
    }

    private boolean isLight() {
        for (var at = 0; at < content.length; at++) {
            if ((content[at] == '/' && !isLightName(at)) || (isStream(at) && !isLightStream(at + STREAM.length))) {
                return false;
            }
        }
        return true;
    }

    private boolean isLightName(int at) {
        var name = name(at);
        var meant = unescaped(name);
        if (meant.equals("Filter")) {
            return isLightFilter(skipped(at + 1 + name.length()));
        }
        return !meant.equals("Encrypt") && (!LENGTHS.contains(meant) || isLightLength(skipped(at + 1 + name.length())));
    }

    /// One name, or several of which only the first one unfolds.
    private boolean isLightFilter(int from) {
        var several = byteAt(from) == '[';
        var at = several ? skipped(from + 1) : from;
        for (var number = 0; byteAt(at) == '/'; number++) {
            var name = name(at);
            var meant = unescaped(name);
            if (REFUSED.contains(meant) || (number > 0 && FLATE.contains(meant))) {
                return false;
            }
            at = skipped(at + 1 + name.length());
            if (!several) {
                return true;
            }
        }
        // What is written elsewhere in the file is not looked up.
        return several && byteAt(at) == ']';
    }

    private boolean isLightLength(int from) {
        if (isGap(from) || "+.".indexOf(byteAt(from)) >= 0) {
            return false;
        }
        var at = from;
        long length = 0;
        while (Character.isDigit(byteAt(at)) && length <= ScanFile.LONGEST_EDGE) {
            length = 10 * length + byteAt(at) - '0';
            at++;
        }
        // Two numbers in a row: what is meant is written elsewhere.
        return length <= ScanFile.LONGEST_EDGE
                && "eE".indexOf(byteAt(at)) < 0
                && !Character.isDigit(byteAt(skipped(at)));
    }

    private boolean isStream(int at) {
        for (var i = 0; i < STREAM.length; i++) {
            if (byteAt(at + i) != STREAM[i]) {
                return false;
            }
        }
        return at < 3 || content[at - 1] != 'd' || content[at - 2] != 'n' || content[at - 3] != 'e';
    }

    /// What does not unfold is soon seen to be broken.
    private boolean isLightStream(int from) {
        var at = from;
        while (byteAt(at) == ' ') {
            at++;
        }
        at += byteAt(at) == '\r' ? 1 : 0;
        at += byteAt(at) == '\n' ? 1 : 0;
        // Two bytes of a head, which nobody looks at.
        at += 2;
        if (++streams > MOST_STREAMS) {
            return false;
        }
        var unfolds = at < content.length ? unfold(at) : 0;
        left -= unfolds;
        return unfolds < MOST_OF_ONE && left > 0 && unread > 0;
    }

    private long unfold(int from) {
        try (var inflater = new Inflater(true)) {
            inflater.setInput(content, from, content.length - from);
            try {
                while (inflater.inflate(unfolded) > 0 && inflater.getBytesWritten() < MOST_OF_ONE) {
                    // Only the sum counts.
                }
            } catch (DataFormatException end) {
                // So far it unfolds nevertheless.
            }
            unread -= inflater.getBytesRead();
            return inflater.getBytesWritten();
        }
    }

    private String name(int at) {
        var end = at + 1;
        while (end < content.length && end - at <= LONGEST_NAME && isRegular(content[end])) {
            end++;
        }
        return new String(content, at + 1, end - at - 1, StandardCharsets.ISO_8859_1);
    }

    private static boolean isRegular(byte sign) {
        return (sign > ' ' || sign < 0) && ENDS_OF_NAMES.indexOf(sign) < 0;
    }

    private static String unescaped(String name) {
        if (name.indexOf('#') < 0) {
            return name;
        }
        var meant = new StringBuilder();
        for (var i = 0; i < name.length(); i++) {
            var high = i + 2 < name.length() ? Character.digit(name.charAt(i + 1), 16) : -1;
            var low = i + 2 < name.length() ? Character.digit(name.charAt(i + 2), 16) : -1;
            var escaped = name.charAt(i) == '#' && high >= 0 && low >= 0;
            meant.append(escaped ? (char) (16 * high + low) : name.charAt(i));
            i += escaped ? 2 : 0;
        }
        return meant.toString();
    }

    /// Behind gaps and remarks, unless they are long: nobody but who wants to hide something writes those.
    private int skipped(int from) {
        var at = from;
        var remark = false;
        while (at < from + LONGEST_GAP && (remark || isGap(at))) {
            remark = remark ? byteAt(at) != '\n' && byteAt(at) != '\r' : byteAt(at) == '%';
            at++;
        }
        return at;
    }

    private boolean isGap(int at) {
        return byteAt(at) == '%' || (byteAt(at) >= 0 && byteAt(at) <= ' ');
    }

    private int byteAt(int at) {
        return at < content.length ? content[at] & 0xff : -1;
    }
}
