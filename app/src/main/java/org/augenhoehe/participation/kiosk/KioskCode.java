package org.augenhoehe.participation.kiosk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;

/// What opens a tablet: ten letters and digits that are not mistaken for one another, good once and for an hour.
/// Forty-nine bits are far out of reach for whoever may try so few times.
public record KioskCode(String letters) {
    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTVWXYZ23456789";
    private static final int LENGTH = 10;
    private static final int TOKEN = 43;
    private static final SecureRandom random = new SecureRandom();

    static KioskCode draw() {
        return new KioskCode(letters(LENGTH));
    }

    /// What the tablet holds from then on: two hundred bits.
    public static KioskCode drawToken() {
        return new KioskCode(letters(TOKEN));
    }

    /// As somebody typed it: small or capital letters, with or without gaps.
    public static KioskCode typed(String text) {
        return new KioskCode(text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""));
    }

    private static String letters(int length) {
        var letters = new StringBuilder();
        for (int i = 0; i < length; i++) {
            letters.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return letters.toString();
    }

    public String inGroups() {
        return letters.substring(0, LENGTH / 2) + "-" + letters.substring(LENGTH / 2);
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(letters.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
