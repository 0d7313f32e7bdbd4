package org.augenhoehe.platform.security;

import java.security.SecureRandom;
import java.util.Locale;

/// How a code looks that people type from paper or say on the phone: letters and digits of chance, and one more that
/// tells whether the others were typed rightly. There are 31 different signs, a prime: so the last one notices every
/// wrong sign, and every two that changed places. Signs that look alike are left out.
///
/// @param chance how many are drawn, fewer than 31; each is worth almost five bits
/// @param group how many stand together where it is printed
public record CheckedSigns(int chance, int group) {
    private static final String SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final SecureRandom random = new SecureRandom();

    public String draw() {
        var signs = new StringBuilder();
        for (int i = 0; i < chance; i++) {
            signs.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return signs.toString() + check(signs);
    }

    /// As somebody typed it: small or capital letters, with or without gaps.
    public static String typed(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    /// Whether signs without gaps can be one. If not, something is mistyped.
    public boolean isWhole(String signs) {
        return signs.length() == chance + 1
                && signs.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0)
                && signs.charAt(chance) == check(signs);
    }

    /// `ABC-DEF-GHJ`
    public String inGroups(String signs) {
        return signs.replaceAll("(.{" + group + "})(?=.)", "$1-");
    }

    private char check(CharSequence signs) {
        int sum = 0;
        for (int i = 0; i < chance; i++) {
            sum += (i + 1) * SIGNS.indexOf(signs.charAt(i));
        }
        return SIGNS.charAt(sum % SIGNS.length());
    }
}
