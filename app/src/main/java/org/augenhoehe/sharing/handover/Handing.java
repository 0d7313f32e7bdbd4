package org.augenhoehe.sharing.handover;

import org.augenhoehe.moderation.door.Answer;

/// What came of handing over, bringing back, or telling of a damage.
public sealed interface Handing {
    /// @param path of the page that shows it
    record Done(String path) implements Handing {}

    record Refused(Why why) implements Handing {}

    /// The words do not come in.
    record Closed(Answer because) implements Handing {}

    static Handing refused(Why why) {
        return new Refused(why);
    }

    enum Why {
        /// It stands otherwise by now.
        MOVED,
        /// More than a day before it is booked.
        EARLY,
        /// Before the hours begin somebody else has it.
        NOT_YET_FREE,
        /// The hours are over.
        OVER,
        /// Whoever had it before did not bring it back yet.
        STILL_OUT,
        /// It is in repair, or gone.
        OUT_OF_USE,
        /// That is not the code of the other side.
        CODE,
        /// Paper is kept by the owner's side alone.
        PAPER,
        /// It came back too long ago.
        LONG_AGO,
        /// Whoever has had it for a day can no longer say that it was so before.
        NOT_BEFORE,
        /// A damage does not go from here to there.
        STEP;

        public String textKey() {
            return "sharing.handover.refused." + this;
        }
    }
}
