package org.augenhoehe.sharing.handover.sign;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.UUID;

import org.augenhoehe.platform.security.KeyedHash;
import org.augenhoehe.platform.security.Secrets;
import org.augenhoehe.sharing.handover.Side;
import org.springframework.stereotype.Component;

/// The code of one side, which the other side types. Made from a secret of the house and kept nowhere: it can be shown
/// and printed at any time, and is worth something only for this booking and this way.
@Component
class HandoverCodes {
    private static final String SECRET = "handover codes";
    private static final BigInteger CODES = BigInteger.valueOf(1_000_000);

    private final Secrets secrets;

    HandoverCodes(Secrets secrets) {
        this.secrets = secrets;
    }

    /// Six digits, in two groups, as people read them to each other.
    String of(UUID booking, HandoverKind kind, Side side) {
        var digits = digits(booking, kind, side);
        return digits.substring(0, 3) + " " + digits.substring(3);
    }

    boolean isOf(UUID booking, HandoverKind kind, Side side, String typed) {
        return MessageDigest.isEqual(
                digits(booking, kind, side).getBytes(StandardCharsets.US_ASCII),
                typed.replaceAll("[\\s.-]", "").getBytes(StandardCharsets.UTF_8));
    }

    private String digits(UUID booking, HandoverKind kind, Side side) {
        var hash = KeyedHash.of(secrets.get(SECRET), booking.toString(), kind.name(), side.name());
        return "%06d".formatted(new BigInteger(1, hash).mod(CODES).intValueExact());
    }
}
