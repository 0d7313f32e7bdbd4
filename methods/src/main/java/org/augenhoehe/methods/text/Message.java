package org.augenhoehe.methods.text;

import java.util.ArrayList;
import java.util.List;

/// Reads a text as an ICU message and gives every way it can come out.
///
/// A value such as `{0}` or `{name}` becomes one placeholder sign, `{count, plural, …}`,
/// `selectordinal` and `select` give one reading per branch. The readings together walk through every
/// branch, but not through every combination of branches, so that their number stays small. Text whose
/// braces make no message is taken as it stands.
///
/// Syntax: [ICU User Guide, Formatting Messages](https://unicode-org.github.io/icu/userguide/format_parse/messages/).
final class Message {
    private static final int MOST_READINGS = 32;
    private static final int DEEPEST_NESTING = 16;

    private static final class NoMessage extends RuntimeException {
        private static final long serialVersionUID = 1;

        NoMessage() {
            super(null, null, false, false);
        }
    }

    private final String source;
    private int at;

    private Message(String source) {
        this.source = source;
    }

    static List<Reading> readings(String source) {
        if (source.indexOf('{') < 0 && source.indexOf('}') < 0 && !source.contains("''")) {
            return List.of(Reading.plain(source));
        }
        try {
            return new Message(source).message(0, false);
        } catch (NoMessage plain) {
            return List.of(Reading.plain(source));
        }
    }

    private List<Reading> message(int depth, boolean plural) {
        var parts = new ArrayList<List<Reading>>();
        var literal = new Reading();
        while (at < source.length() && source.charAt(at) != '}') {
            char sign = source.charAt(at);
            if (sign == '{') {
                parts.add(List.of(literal));
                parts.add(argument(depth, plural));
                literal = new Reading();
            } else if (sign == '\'') {
                quotation(literal);
            } else if (sign == '#' && plural) {
                literal.add(Words.PLACEHOLDER, at, ++at);
            } else {
                literal.add(sign, at, ++at);
            }
        }
        if (depth == 0 && at < source.length()) {
            throw new NoMessage();
        }
        parts.add(List.of(literal));
        return join(parts);
    }

    /// `''` is an apostrophe; `'{` quotes everything up to the next apostrophe.
    private void quotation(Reading literal) {
        if (source.startsWith("''", at)) {
            literal.add('\'', at, at + 2);
            at += 2;
        } else if (source.startsWith("'{", at) || source.startsWith("'}", at)) {
            at++;
            while (at < source.length() && source.charAt(at) != '\'') {
                literal.add(source.charAt(at), at, ++at);
            }
            at++;
        } else {
            literal.add('\'', at, ++at);
        }
    }

    private List<Reading> argument(int depth, boolean plural) {
        int start = at++;
        if (depth >= DEEPEST_NESTING || name().isEmpty()) {
            throw new NoMessage();
        }
        if (!accept('}')) {
            expect(',');
            String type = name();
            boolean counts = type.equals("plural") || type.equals("selectordinal");
            if (counts || type.equals("select")) {
                expect(',');
                return branches(depth, counts || plural);
            }
            if (!accept('}')) {
                expect(',');
                skipStyle();
            }
        }
        var value = new Reading();
        value.add(Words.PLACEHOLDER, start, at);
        return List.of(value);
    }

    private List<Reading> branches(int depth, boolean plural) {
        var readings = new ArrayList<Reading>();
        while (!accept('}')) {
            String selector = name();
            if (selector.equals("offset") && accept(':')) {
                name();
                continue;
            }
            if (selector.isEmpty()) {
                expect('=');
                name();
            }
            expect('{');
            readings.addAll(message(depth + 1, plural));
            expect('}');
            if (readings.size() > MOST_READINGS) {
                throw new NoMessage();
            }
        }
        if (readings.isEmpty()) {
            throw new NoMessage();
        }
        return readings;
    }

    private static List<Reading> join(List<List<Reading>> parts) {
        int count = parts.stream().mapToInt(List::size).max().orElse(1);
        var joined = new ArrayList<Reading>();
        for (int index = 0; index < count; index++) {
            var reading = new Reading();
            for (List<Reading> part : parts) {
                reading.add(part.get(Math.min(index, part.size() - 1)));
            }
            joined.add(reading);
        }
        return joined;
    }

    private void skipStyle() {
        int depth = 1;
        while (at < source.length() && depth > 0) {
            char sign = source.charAt(at++);
            depth += sign == '{' ? 1 : sign == '}' ? -1 : 0;
        }
        if (depth > 0) {
            throw new NoMessage();
        }
    }

    private String name() {
        skipSpace();
        int start = at;
        while (at < source.length()
                && (Character.isLetterOrDigit(source.charAt(at)) || "_-.".indexOf(source.charAt(at)) >= 0)) {
            at++;
        }
        return source.substring(start, at);
    }

    private boolean accept(char sign) {
        skipSpace();
        boolean there = at < source.length() && source.charAt(at) == sign;
        at += there ? 1 : 0;
        return there;
    }

    private void expect(char sign) {
        if (!accept(sign)) {
            throw new NoMessage();
        }
    }

    private void skipSpace() {
        while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
            at++;
        }
    }
}
