package org.augenhoehe.webhooks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// By which a receiver knows that it is we who tell, and that it is not an old telling sent again by somebody else.
final class Signature {
    static final String HEADER = "Augenhoehe-Signature";
    private static final String HMAC = "HmacSHA256";

    private Signature() {}

    /// `t=<seconds>,v1=<64 hexadecimal digits>`; signed is `<seconds>.<body>`.
    static String of(String secret, Instant now, byte[] body) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC));
            mac.update((now.getEpochSecond() + ".").getBytes(StandardCharsets.UTF_8));
            return "t=" + now.getEpochSecond() + ",v1=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
