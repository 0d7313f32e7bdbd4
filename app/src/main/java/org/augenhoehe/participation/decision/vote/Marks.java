package org.augenhoehe.participation.decision.vote;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.platform.security.KeyedHash;
import org.augenhoehe.platform.security.Secrets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The way from a person to their ballot, while it can still be replaced: a fingerprint made with a secret of the house
/// and the salt of this vote. Sealing the box erases the salt; then nobody can go that way any more, in neither
/// direction.
@Component
public class Marks {
    private static final int LENGTH = 32;
    private static final SecureRandom random = new SecureRandom();

    private final JdbcClient db;
    private final Secrets secrets;

    Marks(JdbcClient db, Secrets secrets) {
        this.db = db;
        this.secrets = secrets;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(UUID step) {
        var salt = new byte[LENGTH];
        random.nextBytes(salt);
        db.sql("insert into participation.ballot_link (step, salt) values (:step, :salt)")
                .param("step", step)
                .param("salt", salt)
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(UUID step) {
        db.sql("delete from participation.ballot_link where step = :step")
                .param("step", step)
                .update();
    }

    public Optional<Marking> find(UUID step) {
        return db.sql("select salt from participation.ballot_link where step = :step")
                .param("step", step)
                .query(byte[].class)
                .optional()
                .map(salt -> new Marking(step, salt, secrets.get("ballot box")));
    }

    /// The marks of one vote. They are never logged, so this says nothing of itself.
    public static final class Marking {
        private final UUID step;
        private final String salt;
        private final byte[] secret;

        Marking(UUID step, byte[] salt, byte[] secret) {
            this.step = step;
            this.salt = HexFormat.of().formatHex(salt);
            this.secret = secret;
        }

        public Receipt receipt(UUID person) {
            return Receipt.from(KeyedHash.of(secret, salt, step.toString(), person.toString()));
        }
    }
}
