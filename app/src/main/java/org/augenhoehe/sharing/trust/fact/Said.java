package org.augenhoehe.sharing.trust.fact;

import org.augenhoehe.moderation.door.Answer;

/// What came of vouching, or of saying something to a fact.
public sealed interface Said {
    record Done() implements Said {}

    /// @param why text key of the sentence is `sharing.trust.refused.<why>`
    record Refused(Why why) implements Said {}

    /// The text does not come in.
    record Closed(Answer because) implements Said {}

    enum Why {
        /// Nobody vouches for themselves.
        OWN,
        /// The two have nothing to do with each other here, and there is no link, or it is too old.
        STRANGER,
        /// What it is about is no fact about this person, or not over yet.
        NO_FACT,
        /// There is no such group or organisation.
        NO_GROUP;

        public String textKey() {
            return "sharing.trust.refused." + this;
        }
    }
}
