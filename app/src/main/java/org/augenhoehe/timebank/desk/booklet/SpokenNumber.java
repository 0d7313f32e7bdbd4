package org.augenhoehe.timebank.desk.booklet;

import java.security.SecureRandom;

/// What the owner of a booklet says when the desk calls back, so that nobody else speaks for them. As with a PIN, few
/// tries keep a short number safe.
///
/// @param digits without gaps
public record SpokenNumber(String digits) {
    private static final int LENGTH = 6;
    private static final SecureRandom random = new SecureRandom();

    static SpokenNumber draw() {
        return new SpokenNumber("%06d".formatted(random.nextInt(1_000_000)));
    }

    static SpokenNumber typed(String text) {
        return new SpokenNumber(text.replaceAll("[^0-9]", ""));
    }

    boolean isWhole() {
        return digits.length() == LENGTH;
    }

    /// `481 207`
    public String inGroups() {
        return digits.replaceAll("(.{3})(?=.)", "$1 ");
    }
}
