package org.augenhoehe.people.password;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.augenhoehe.platform.web.TooMany;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/// Argon2id with the parameters that OWASP recommends (19 MiB, two passes). Only as many at once as
/// the machine has processors: a flood of tries must neither fill the memory nor stop everybody else.
@Component
public class PasswordHash {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int PARALLELISM = 1;
    private static final int PASSES = 2;
    private static final long PATIENCE_SECONDS = 5;

    private final Argon2PasswordEncoder encoder;
    private final Semaphore places =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));

    /// @param memory in KiB; small in tests
    PasswordHash(@Value("${augenhoehe.argon2.memory:19456}") int memory) {
        encoder = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, PARALLELISM, memory, PASSES);
    }

    public String of(String password) {
        return inTurn(() -> encoder.encode(password));
    }

    public boolean matches(String password, String hash) {
        return inTurn(() -> encoder.matches(password, hash));
    }

    /// Takes as long as {@link #matches} (hashing is all the work there is), so that the answer's time does not tell
    /// which names exist.
    void matchesNobody(String password) {
        var _ = of(password);
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new TooMany();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooMany();
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
