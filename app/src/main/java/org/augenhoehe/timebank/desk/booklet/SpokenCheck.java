package org.augenhoehe.timebank.desk.booklet;

import java.security.MessageDigest;
import java.util.UUID;

import org.augenhoehe.platform.security.Limit;
import org.augenhoehe.platform.security.RateLimits;
import org.springframework.stereotype.Component;

/// Whether it is the owner of a booklet who speaks on the phone. The desk calls back, and they say the number that
/// stands in it. Each try is counted before it is looked at, and given back when it was right: as with a PIN.
@Component
public class SpokenCheck {
    private final BookletStore booklets;
    private final SlipKeys keys;
    private final RateLimits limits;

    SpokenCheck(BookletStore booklets, SlipKeys keys, RateLimits limits) {
        this.booklets = booklets;
        this.keys = keys;
        this.limits = limits;
    }

    /// Call it outside a transaction.
    public Tried tryNumber(UUID person, String typed) {
        var number = SpokenNumber.typed(typed);
        if (!number.isWhole()) {
            return Tried.WRONG;
        }
        if (!limits.take(Limit.PIN, "timebank", person.toString())) {
            return Tried.TOO_OFTEN;
        }
        var said = keys.of(number);
        var right = booklets.listNumbers(person).stream()
                .filter(known -> MessageDigest.isEqual(known, said))
                .count();
        if (right == 0) {
            return Tried.WRONG;
        }
        limits.giveBack(Limit.PIN, "timebank", person.toString());
        return Tried.RIGHT;
    }

    /// The text key of its sentence is `timebank.desk.spoken.<name>`.
    public enum Tried {
        RIGHT,
        WRONG,
        /// Even the right one does not help until tomorrow.
        TOO_OFTEN
    }
}
