package org.augenhoehe.platform.outside;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// What a machine elsewhere answered.
///
/// @param headers by their names in small letters
public record Reply(int status, Map<String, String> headers, byte[] body) {
    private static final Pattern FIRST_LINE = Pattern.compile("HTTP/1\\.[01] [1-5][0-9]{2}( .*)?");
    private static final Pattern HEXADECIMAL = Pattern.compile("[0-9a-fA-F]{1,7}");
    private static final Pattern LENGTH = Pattern.compile("[0-9]{1,9}");
    private static final Set<Integer> ELSEWHERE = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> EMPTY = Set.of(204, 304);
    private static final int MOST_HEADERS = 100;

    /// Where it is instead; null where it is here.
    @Nullable
    String leadsTo() {
        return ELSEWHERE.contains(status) ? headers.get("location") : null;
    }

    /// The fingerprint by which the machine knows what we have already; empty where it gives none.
    public String etag() {
        return headers.getOrDefault("etag", "");
    }

    static int status(Reading in) throws IOException {
        var said = in.line().strip();
        if (!FIRST_LINE.matcher(said).matches()) {
            throw new IOException("no answer");
        }
        return Integer.parseInt(said.substring(9, 12));
    }

    static Reply read(Reading in) throws IOException {
        var status = status(in);
        var headers = headers(in);
        return new Reply(status, Map.copyOf(headers), EMPTY.contains(status) ? new byte[0] : body(in, headers));
    }

    private static Map<String, String> headers(Reading in) throws IOException {
        var headers = new HashMap<String, String>();
        for (int i = 0; i < MOST_HEADERS; i++) {
            var line = in.line();
            if (line.isEmpty()) {
                return headers;
            }
            var colon = line.indexOf(':');
            if (colon > 0) {
                headers.put(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        throw new IOException("too many headers");
    }

    private static byte[] body(Reading in, Map<String, String> headers) throws IOException {
        if (headers.getOrDefault("transfer-encoding", "")
                .toLowerCase(Locale.ROOT)
                .endsWith("chunked")) {
            return chunks(in);
        }
        var length = headers.get("content-length");
        if (length == null) {
            return in.toTheEnd();
        }
        if (!LENGTH.matcher(length).matches()) {
            throw new IOException("no length");
        }
        return in.exactly(Long.parseLong(length));
    }

    private static byte[] chunks(Reading in) throws IOException {
        var all = new ByteArrayOutputStream();
        while (true) {
            var size = in.line().replaceFirst(";.*", "").strip();
            if (!HEXADECIMAL.matcher(size).matches()) {
                throw new IOException("no chunk");
            }
            var length = Long.parseLong(size, 16);
            if (length == 0) {
                return all.toByteArray();
            }
            all.writeBytes(in.exactly(length));
            in.line();
        }
    }
}
