package org.augenhoehe.platform.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// What stands in the log for a person or thing. It is made of the id by a key of its own: without
/// the key nobody finds the id, and no key can be made up that pins an entry on somebody else.
///
/// @param key,text hexadecimal
record Pseudonym(UUID id, String key, String text) {
    private static final String HMAC = "HmacSHA256";
    private static final int LENGTH = 32;
    private static final SecureRandom random = new SecureRandom();

    static Pseudonym fresh(UUID id) {
        var key = new byte[LENGTH];
        random.nextBytes(key);
        return new Pseudonym(id, HexFormat.of().formatHex(key), text(id, key));
    }

    boolean isGenuine() {
        return text.equals(text(id, HexFormat.of().parseHex(key)));
    }

    private static String text(UUID id, byte[] key) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return HexFormat.of().formatHex(mac.doFinal(id.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
