package org.augenhoehe.participation.decision.box;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Seals one line after the other: each seal is over the one before and the line, so that no line can be changed,
/// added,
/// left out or moved without the last seal becoming another.
final class Chain {
    static final String START = "0".repeat(64);

    private final StringBuilder text = new StringBuilder();
    private String seal = START;

    void add(String line) {
        seal = next(seal, line);
        text.append(seal).append(' ').append(line).append('\n');
    }

    String seal() {
        return seal;
    }

    String text() {
        return text.toString();
    }

    static String next(String seal, String line) {
        return sha256(seal + line);
    }

    static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
