package org.augenhoehe.directory.api;

import org.jspecify.annotations.Nullable;

/// In what form and portions somebody wants a list, by the names of the OpenAPI.
record Wish(
        @Nullable String page,
        @Nullable String per_page,
        @Nullable String format) {

    /// One line of JSON for each thing, all of them, instead of pages.
    boolean asLines() {
        return switch (format == null ? "" : format.strip()) {
            case "", "json" -> false;
            case "ndjson" -> true;
            default -> throw new BadQuestion("“format” is “json” or “ndjson”.");
        };
    }

    Paging paging(int usual, int most) {
        return new Paging(number("page", page, 1, Integer.MAX_VALUE), number("per_page", per_page, usual, most));
    }

    private static int number(String name, @Nullable String written, int usual, int most) {
        if (written == null || written.isBlank()) {
            return usual;
        }
        var digits = written.strip();
        if (!digits.matches("[0-9]{1,10}") || Long.parseLong(digits) < 1 || Long.parseLong(digits) > most) {
            throw new BadQuestion("“" + name + "” is a whole number from 1 to " + most + ".");
        }
        return Integer.parseInt(digits);
    }
}
