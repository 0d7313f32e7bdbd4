package org.augenhoehe.platform.calendar;

import java.nio.charset.StandardCharsets;

/// Content lines of RFC 5545, 3.1: ended by CR LF, folded after 75 octets, never inside a character.
final class Lines {
    private static final int MOST_OCTETS = 75;

    private final StringBuilder written = new StringBuilder();

    Lines add(String name, String value) {
        var octets = 0;
        var line = name + ":" + value;
        for (int at = 0; at < line.length(); ) {
            var character = Character.toString(line.codePointAt(at));
            var size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST_OCTETS) {
                written.append("\r\n ");
                octets = 1; // the space counts
            }
            written.append(character);
            octets += size;
            at += character.length();
        }
        written.append("\r\n");
        return this;
    }

    /// What people wrote: it may hold whatever separates values and lines (3.3.11).
    Lines text(String name, String value) {
        return value.isEmpty() ? this : add(name, escaped(value));
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\n")
                .replace("\n", "\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
