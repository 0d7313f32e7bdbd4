package org.augenhoehe.people.slip;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Locale;

/// What stands on a slip: sixteen letters and digits that are not mistaken for one another. Almost 79
/// bits, so that nobody finds one by trying, not even with the stored hashes at hand.
public record SlipCode(String letters) {
    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTVWXYZ23456789";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final int HASH_LENGTH = 16;
    private static final SecureRandom random = new SecureRandom();

    static SlipCode draw() {
        var letters = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            letters.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new SlipCode(letters.toString());
    }

    /// As somebody typed it: small or capital letters, with or without gaps.
    static SlipCode typed(String text) {
        return new SlipCode(text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""));
    }

    public String inGroups() {
        return letters.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    byte[] hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(letters.getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(digest, HASH_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
