package org.augenhoehe.platform.audit;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.stereotype.Component;

/// Stands in the log for a person or thing: the same for every entry, and without its key nobody's.
@Component
class Pseudonyms {
    private static final String HMAC = "HmacSHA256";
    private static final int LENGTH = 32;

    private final AuditStore store;
    private final SecureRandom random = new SecureRandom();

    Pseudonyms(AuditStore store) {
        this.store = store;
    }

    String get(UUID id) {
        return of(id, store.findKey(id).orElseGet(() -> store.key(id, fresh())));
    }

    Optional<String> find(UUID id) {
        return store.findKey(id).map(key -> of(id, key));
    }

    /// Who is behind the pseudonyms whose keys still exist.
    Map<String, UUID> opened() {
        return store.keys().entrySet().stream()
                .collect(Collectors.toMap(entry -> of(entry.getKey(), entry.getValue()), Map.Entry::getKey));
    }

    private byte[] fresh() {
        var key = new byte[LENGTH];
        random.nextBytes(key);
        return key;
    }

    private static String of(UUID id, byte[] key) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return HexFormat.of()
                    .formatHex(mac.doFinal(id.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
