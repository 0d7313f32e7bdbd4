package org.augenhoehe.people.card;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;

import org.augenhoehe.platform.security.Secrets;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The fingerprint of six words. All cards of a house share one secret salt, so that a card is found in
/// one step without knowing whose it is; 62 random bits need no salt of their own, and Argon2id keeps
/// them safe even from somebody who copied the whole database.
@Component
public class CardHash {
    private static final String SALT = "people.card";
    private static final int PASSES = 2;
    private static final int BYTES = 32;

    private final Secrets secrets;
    private final int memory;
    private final Semaphore places =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));

    CardHash(Secrets secrets, @Value("${augenhoehe.argon2.memory:19456}") int memory) {
        this.secrets = secrets;
        this.memory = memory;
    }

    public byte[] of(CardWords card) {
        var argon2 = new Argon2BytesGenerator();
        argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withSalt(secrets.get(SALT))
                .withMemoryAsKB(memory)
                .withIterations(PASSES)
                .withParallelism(1)
                .build());
        var hash = new byte[BYTES];
        places.acquireUninterruptibly();
        try {
            argon2.generateBytes(String.join(" ", card.words()).getBytes(StandardCharsets.UTF_8), hash);
        } finally {
            places.release();
        }
        return hash;
    }
}
