package org.augenhoehe.sharing.need;

import org.augenhoehe.moderation.door.Answer;

/// What came of answering a need with an offer.
sealed interface NeedAnswered {
    /// @param held whether somebody looks at the words before others read them
    record Done(boolean held) implements NeedAnswered {}

    /// @param why text key of the sentence is `sharing.need.refused.<why>`
    record Refused(Why why) implements NeedAnswered {}

    record Closed(Answer because) implements NeedAnswered {}

    enum Why {
        /// The need is closed by now.
        ENDED,
        /// The offer is not open, or not theirs.
        NO_OFFER,
        /// It was answered with that already.
        ALREADY;

        String textKey() {
            return "sharing.need.refused." + this;
        }
    }
}
