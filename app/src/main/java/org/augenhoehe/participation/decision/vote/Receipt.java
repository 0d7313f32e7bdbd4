package org.augenhoehe.participation.decision.vote;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/// What somebody gets for a ballot: 24 letters and digits that nobody can guess. The box publishes only their
/// fingerprint,
/// the mark. Whoever has the receipt finds the mark in the box, and learns nothing else from it.
///
/// @param code without gaps
public record Receipt(String code) {
    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 24;
    private static final int GROUP = 4;

    /// Whatever was typed, with gaps, dashes and small letters.
    static Receipt typed(String typed) {
        return new Receipt(typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""));
    }

    /// 120 of the bits, five for each sign.
    static Receipt from(byte[] bits) {
        var code = new StringBuilder();
        for (int sign = 0; sign < LENGTH; sign++) {
            int value = 0;
            for (int bit = 5 * sign; bit < 5 * sign + 5; bit++) {
                value = value << 1 | bits[bit / 8] >> 7 - bit % 8 & 1;
            }
            code.append(SIGNS.charAt(value));
        }
        return new Receipt(code.toString());
    }

    public byte[] mark() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    public String fingerprint() {
        return HexFormat.of().formatHex(mark());
    }

    /// As people copy it.
    public String inGroups() {
        return code.replaceAll("(.{" + GROUP + "})(?!$)", "$1 ");
    }
}
