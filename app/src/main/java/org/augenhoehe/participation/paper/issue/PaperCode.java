package org.augenhoehe.participation.paper.issue;

import java.security.SecureRandom;
import java.util.Locale;

/// What stands on one sheet or slip: fourteen letters and digits of chance, almost 70 bits, and one that tells whether
/// the others were typed rightly. There are 31 different ones, a prime: so it notices every wrong sign, and every two
/// that changed places.
///
/// @param signs without gaps
public record PaperCode(String signs) {
    private static final String SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int CHANCE = 14;
    private static final int GROUP = 5;
    private static final SecureRandom random = new SecureRandom();

    static PaperCode draw() {
        var signs = new StringBuilder();
        for (int i = 0; i < CHANCE; i++) {
            signs.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return new PaperCode(signs.toString() + check(signs));
    }

    /// As somebody typed it: small or capital letters, with or without gaps.
    public static PaperCode typed(String text) {
        return new PaperCode(text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""));
    }

    /// Whether it can be one. If not, something is mistyped.
    public boolean isWhole() {
        return signs.length() == CHANCE + 1
                && signs.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0)
                && signs.charAt(CHANCE) == check(signs);
    }

    /// `ABCDE-FGHJK-MNPQR`
    public String inGroups() {
        return signs.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    private static char check(CharSequence signs) {
        int sum = 0;
        for (int i = 0; i < CHANCE; i++) {
            sum += (i + 1) * SIGNS.indexOf(signs.charAt(i));
        }
        return SIGNS.charAt(sum % SIGNS.length());
    }
}
