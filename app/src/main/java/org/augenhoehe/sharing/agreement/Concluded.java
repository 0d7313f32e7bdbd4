package org.augenhoehe.sharing.agreement;

import java.util.UUID;

import org.augenhoehe.moderation.door.Answer;

/// What came of proposing an agreement, agreeing to it, or ending it.
public sealed interface Concluded {
    record Done(UUID agreement) implements Concluded {}

    /// @param why text key of the sentence is `sharing.agreement.refused.<why>`
    record Refused(Why why) implements Concluded {}

    /// The text does not come in.
    record Closed(Answer because) implements Concluded {}

    enum Why {
        /// An organisation agrees on nothing with itself.
        ITSELF,
        /// There is no such organisation or group.
        NO_PARTNER,
        /// It covers neither a kind nor an offer.
        NOTHING,
        /// One of the offers belongs to neither.
        FOREIGN,
        /// It ends before it begins, or is over already.
        DAYS,
        /// Another version stands there by now, or it has ended.
        MOVED,
        /// Nobody agrees for both sides.
        BOTH_SIDES,
        /// There is no such account, or it is closed.
        NO_CENTRE,
        /// There is one of that name.
        SAME_NAME;

        public String textKey() {
            return "sharing.agreement.refused." + this;
        }
    }
}
