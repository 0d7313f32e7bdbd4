package org.augenhoehe.sharing.mediation;

import java.util.UUID;

import org.augenhoehe.moderation.door.Answer;

/// What came of going to the desk, or of working at it.
public sealed interface Mediated {
    /// @param id of the conflict, or of the office
    record Done(UUID id) implements Mediated {}

    /// @param why text key of the sentence is `sharing.mediation.refused.<why>`
    record Refused(Why why) implements Mediated {}

    /// The text does not come in.
    record Closed(Answer because) implements Mediated {}

    enum Why {
        /// About this thing one is open already.
        ALREADY,
        /// It is over, or stands otherwise by now.
        MOVED,
        /// Whoever has to do with it, or belongs to a side, does not mediate.
        INVOLVED,
        /// Somebody else was faster.
        TAKEN,
        /// The person is not here, or does not belong to those who chose.
        NO_PERSON,
        /// The undertaking has decided no such thing.
        NO_DECISION,
        /// Ends before it begins, lies behind, or lasts longer than an office may.
        TERM,
        /// The decision lies ahead.
        FUTURE,
        /// This person holds that office already, or is asked.
        HOLDS;

        public String textKey() {
            return "sharing.mediation.refused." + this;
        }
    }
}
