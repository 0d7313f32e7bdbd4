package org.augenhoehe.people.pin;

import java.time.Clock;
import java.util.UUID;

import org.augenhoehe.people.password.PasswordHash;
import org.augenhoehe.platform.security.Limit;
import org.augenhoehe.platform.security.RateLimits;
import org.springframework.stereotype.Component;

/// PINs: chosen, tried, taken away. Kept as passwords are; what keeps a short number safe is how few tries there are.
@Component
public class PinBook {
    private final PinStore store;
    private final PasswordHash hash;
    private final RateLimits limits;
    private final Clock clock;

    PinBook(PinStore store, PasswordHash hash, RateLimits limits, Clock clock) {
        this.store = store;
        this.hash = hash;
        this.limits = limits;
        this.clock = clock;
    }

    Chosen choose(UUID person, String typed) {
        var digits = PinNumber.plain(typed);
        if (!PinNumber.isPossible(digits)) {
            return Chosen.NO_PIN;
        }
        if (PinNumber.isGuessed(digits)) {
            return Chosen.GUESSED;
        }
        store.put(person, hash.of(digits), clock.instant());
        return Chosen.DONE;
    }

    public boolean has(UUID person) {
        return store.findHash(person).isPresent();
    }

    void remove(UUID person) {
        store.remove(person);
    }

    /// Each try is counted before it is looked at, so that many at once are no way around, and given back when it was
    /// right. Call it outside a transaction.
    public Tried tryPin(UUID person, String typed) {
        var known = store.findHash(person);
        if (known.isEmpty()) {
            return Tried.NONE_SET;
        }
        var digits = PinNumber.plain(typed);
        if (!PinNumber.isPossible(digits)) {
            return Tried.WRONG;
        }
        if (!limits.take(Limit.PIN, person.toString())) {
            return Tried.TOO_OFTEN;
        }
        if (!hash.matches(digits, known.get())) {
            return Tried.WRONG;
        }
        limits.giveBack(Limit.PIN, person.toString());
        return Tried.RIGHT;
    }

    enum Chosen {
        DONE,
        NO_PIN,
        GUESSED
    }

    public enum Tried {
        RIGHT,
        WRONG,
        /// Even the right one does not help until tomorrow.
        TOO_OFTEN,
        NONE_SET;

        public String textKey() {
            return "assistance.pin." + this;
        }
    }
}
