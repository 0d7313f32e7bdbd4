package org.augenhoehe.people.pin;

import java.util.regex.Pattern;

/// Six to eight digits, and none of the few that everybody tries first.
final class PinNumber {
    private static final Pattern DIGITS = Pattern.compile("[0-9]{6,8}");
    private static final String UPWARDS = "01234567890";
    private static final String DOWNWARDS = "09876543210";

    private PinNumber() {}

    /// People write gaps for the eye.
    static String plain(String typed) {
        return typed.replaceAll("[\\s.-]", "");
    }

    static boolean isPossible(String digits) {
        return DIGITS.matcher(digits).matches();
    }

    static boolean isGuessed(String digits) {
        return digits.chars().distinct().count() < 3 || UPWARDS.contains(digits) || DOWNWARDS.contains(digits);
    }
}
