package org.augenhoehe.methods.text;

import java.util.Arrays;

/// A text as a person will read it, with the way back to every character of the source.
///
/// A message with branches has several readings; plain text has one, itself.
final class Reading {
    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[64];
    private int[] ends = new int[64];

    String text() {
        return text.toString();
    }

    int length() {
        return text.length();
    }

    /// Offset in the source of the character at this offset of the reading.
    int sourceStart(int offset) {
        return starts[offset];
    }

    /// Offset in the source behind the character at this offset of the reading.
    int sourceEnd(int offset) {
        return ends[offset];
    }

    void add(char sign, int sourceStart, int sourceEnd) {
        int at = text.length();
        if (at == starts.length) {
            starts = Arrays.copyOf(starts, at * 2);
            ends = Arrays.copyOf(ends, at * 2);
        }
        starts[at] = sourceStart;
        ends[at] = sourceEnd;
        text.append(sign);
    }

    void add(Reading other) {
        for (int at = 0; at < other.length(); at++) {
            add(other.text.charAt(at), other.starts[at], other.ends[at]);
        }
    }

    static Reading plain(String source) {
        var reading = new Reading();
        for (int at = 0; at < source.length(); at++) {
            reading.add(source.charAt(at), at, at + 1);
        }
        return reading;
    }
}
