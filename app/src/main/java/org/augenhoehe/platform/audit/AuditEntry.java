package org.augenhoehe.platform.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

/// One entry of the log. Its hash covers its content and the hash of the entry before it.
///
/// @param number counts from 1 without gaps
/// @param at to the microsecond, as the database keeps it
/// @param actor,about pseudonyms as hexadecimal text, null where there is none
/// @param previous,hash SHA-256 as hexadecimal text; the first entry's previous is 64 zeros
public record AuditEntry(
        long number,
        Instant at,
        String act,
        @Nullable String actor,
        @Nullable String about,
        String reason,
        String previous,
        String hash) {

    static final String START = "0".repeat(64);

    static AuditEntry sealed(
            long number,
            Instant at,
            String act,
            @Nullable String actor,
            @Nullable String about,
            String reason,
            String previous) {
        return new AuditEntry(
                number, at, act, actor, about, reason, previous, seal(number, at, act, actor, about, reason, previous));
    }

    boolean isIntact() {
        return hash.equals(seal(number, at, act, actor, about, reason, previous));
    }

    private static String seal(
            long number,
            Instant at,
            String act,
            @Nullable String actor,
            @Nullable String about,
            String reason,
            String previous) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number).flip());
            for (var part : new String[] {at.toString(), act, actor, about, reason, previous}) {
                feed(digest, part);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Every part is preceded by its length, so that no text can slip from one part into the next.
    private static void feed(MessageDigest digest, @Nullable String part) {
        var bytes = part == null ? new byte[0] : part.getBytes(StandardCharsets.UTF_8);
        var length = part == null ? -1 : bytes.length;
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(length).flip());
        digest.update(bytes);
    }
}
