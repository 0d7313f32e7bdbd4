package org.augenhoehe.timebank.find;

import java.security.SecureRandom;
import java.util.Locale;

/// What stands on an exchange slip, and what somebody shows to be found: eight letters and digits of chance, almost 40
/// bits, and one that tells whether the others were typed rightly. It opens nothing by itself, so that is enough, and
/// short enough to be said on the phone. There are 31 different signs, a prime: so the last one notices every wrong
/// sign, and every two that changed places.
///
/// @param signs without gaps
public record ShortCode(String signs) {
    private static final String SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int CHANCE = 8;
    private static final int GROUP = 3;
    private static final SecureRandom random = new SecureRandom();

    public static ShortCode draw() {
        var signs = new StringBuilder();
        for (int i = 0; i < CHANCE; i++) {
            signs.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return new ShortCode(signs.toString() + check(signs));
    }

    /// As somebody typed it: small or capital letters, with or without gaps.
    public static ShortCode typed(String text) {
        return new ShortCode(text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""));
    }

    /// Whether it can be one. If not, something is mistyped.
    public boolean isWhole() {
        return signs.length() == CHANCE + 1
                && signs.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0)
                && signs.charAt(CHANCE) == check(signs);
    }

    /// `ABC-DEF-GHJ`
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
