package org.augenhoehe.search;

/// Writes a stem so that PostgreSQL takes it as one word, whatever stands in it.
final class Lexeme {
    private Lexeme() {}

    static String quoted(String stem) {
        return "'" + stem.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
