package org.augenhoehe.platform.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Signs what the house hands out and must recognise later. Every purpose has a key of its own, so
/// that what was signed for one can't be used for another.
@Component
public class HouseKeys {
    private static final String HMAC = "HmacSHA256";
    private static final int LENGTH = 32;

    private final JdbcClient db;
    private final Map<String, byte[]> known = new ConcurrentHashMap<>();

    HouseKeys(JdbcClient db) {
        this.db = db;
    }

    /// Signs a text.
    ///
    /// @return 64 hexadecimal digits
    public String sign(String purpose, String text) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key(purpose), HMAC));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public boolean isSigned(String purpose, String text, String signature) {
        return MessageDigest.isEqual(
                sign(purpose, text).getBytes(StandardCharsets.UTF_8), signature.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] key(String purpose) {
        return known.computeIfAbsent(purpose, this::keep);
    }

    /// Of two nodes that come at once the first one's key stays.
    private byte[] keep(String purpose) {
        var fresh = new byte[LENGTH];
        new SecureRandom().nextBytes(fresh);
        db.sql("insert into platform.house_key (purpose, key) values (:purpose, :key) on conflict (purpose) do nothing")
                .param("purpose", purpose)
                .param("key", fresh)
                .update();
        return db.sql("select key from platform.house_key where purpose = :purpose")
                .param("purpose", purpose)
                .query(byte[].class)
                .single();
    }
}
