package org.augenhoehe.people.trust;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.people.signin.ChangeLetter;
import org.augenhoehe.people.signin.OneTimeSecret;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Naming a trusted person takes both: one hands over an invitation, the other agrees.
@Component
class TrustBook {
    private static final Duration VALID = Duration.ofDays(14);

    private final TrustStore store;
    private final ChangeLetter letter;
    private final Clock clock;

    TrustBook(TrustStore store, ChangeLetter letter, Clock clock) {
        this.store = store;
        this.letter = letter;
        this.clock = clock;
    }

    /// @return the secret of the invitation, to be handed over by the owner
    @Transactional
    String invite(UUID owner) {
        var secret = OneTimeSecret.make();
        store.invite(
                Ids.next(), owner, OneTimeSecret.hash(secret), clock.instant().plus(VALID));
        return secret;
    }

    Optional<UUID> findInviting(String secret) {
        return store.findInviting(OneTimeSecret.hash(secret), clock.instant());
    }

    @Transactional
    Answer agree(String secret, UUID trusted) {
        var owner = findInviting(secret).orElse(null);
        if (owner == null) {
            return Answer.GONE;
        }
        if (owner.equals(trusted)) {
            return Answer.ONESELF;
        }
        if (store.isTrusted(trusted, owner)) {
            return Answer.ALREADY;
        }
        try {
            if (!store.agree(OneTimeSecret.hash(secret), trusted, clock.instant())) {
                return Answer.GONE;
            }
        } catch (DuplicateKeyException atTheSameTime) {
            return Answer.ALREADY;
        }
        letter.tell(owner);
        return Answer.AGREED;
    }

    List<Trust> listOf(UUID owner) {
        return store.listOf(owner, clock.instant());
    }

    List<Trust> listBy(UUID trusted) {
        return store.listBy(trusted);
    }

    @Transactional
    void end(UUID id, UUID byEither) {
        store.end(id, byEither);
    }

    enum Answer {
        AGREED,
        /// The two had agreed before.
        ALREADY,
        /// Nobody can be one's own trusted person.
        ONESELF,
        /// Used, too old, or taken back.
        GONE
    }
}
