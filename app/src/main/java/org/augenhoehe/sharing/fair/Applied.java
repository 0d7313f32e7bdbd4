package org.augenhoehe.sharing.fair;

import java.util.UUID;

import org.augenhoehe.moderation.door.Answer;

/// What came of opening an allocation, or of applying.
public sealed interface Applied {
    record Done(UUID fair) implements Applied {}

    record Refused(Why why) implements Applied {}

    /// The words do not come in.
    record Closed(Answer because) implements Applied {}

    static Applied refused(Why why) {
        return new Refused(why);
    }

    enum Why {
        /// It is paused, or nothing that goes to one alone.
        NOT_HERE,
        /// That rule needs something that is lent again and again.
        RULE,
        /// Applying must be possible for an hour at least and half a year at most.
        CLOSES,
        /// The hours begin before it is decided, or lie too far ahead.
        SLOTS_EARLY,
        /// Some of the hours are taken, or overlap with each other.
        SLOTS_TAKEN,
        /// There is an open one already.
        OPEN_ALREADY,
        /// The time for it is over.
        OVER,
        NOT_ADMITTED,
        /// Whose it is does not apply.
        OWN,
        ALREADY,
        /// None of what there is to get was chosen.
        SLOTS,
        /// The level is missing.
        NEED;

        public String textKey() {
            return "sharing.fair.refused." + this;
        }
    }
}
