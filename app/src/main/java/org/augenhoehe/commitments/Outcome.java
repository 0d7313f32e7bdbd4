package org.augenhoehe.commitments;

import java.util.UUID;

import org.augenhoehe.moderation.door.Answer;

/// What came of making, moving or contradicting a commitment.
sealed interface Outcome {
    record Done(UUID commitment) implements Outcome {}

    /// @param why text key of the sentence is `commitments.refused.<why>`
    record Refused(Why why) implements Outcome {}

    /// The text does not come in.
    record Closed(Answer because) implements Outcome {}

    static boolean isClosed(Answer answer) {
        return !(answer instanceof Answer.Open || answer instanceof Answer.Held);
    }

    enum Why {
        /// Only who takes part may do so.
        NOT_PARTICIPANT,
        /// Whom it is to be asked of takes no part.
        STRANGER,
        /// The organisation is not one of the owner's.
        NOT_MEMBER,
        /// The day has passed.
        PAST,
        /// The day is too far away.
        FAR,
        /// Somebody was faster, or it stands otherwise by now.
        MOVED,
        /// Nobody contradicts twice, or themselves.
        ALREADY
    }
}
