package org.augenhoehe.atlas.entry;

import java.util.UUID;

import org.augenhoehe.moderation.door.Answer;

/// What came of marking or changing something on the map.
public sealed interface Entered {
    /// @param held whether somebody looks at it before others read it
    record Done(UUID entry, boolean held) implements Entered {}

    /// @param why text key of the sentence is `atlas.refused.<why>`
    record Refused(Why why) implements Entered {}

    /// The text does not come in.
    record Closed(Answer because) implements Entered {}

    static boolean isClosed(Answer answer) {
        return !(answer instanceof Answer.Open || answer instanceof Answer.Held);
    }

    enum Why {
        /// Somebody was faster, or it stands otherwise by now.
        MOVED,
        /// It is closed or withdrawn.
        ENDED,
        /// Its last day went by already.
        PAST,
        /// The collection takes no entries from this person, or none at all.
        NOT_HERE,
        /// A field of the collection is missing, or says something it cannot.
        FIELD,
        /// Nobody checks or answers their own.
        OWN,
        /// Who speaks for the one that asks does not answer.
        BOTH_SIDES,
        /// It was so already.
        ALREADY,
        /// Only a need is joined and answered.
        NO_NEED,
        /// What answers it is no resource, or is not on the map.
        NO_RESOURCE;

        public String textKey() {
            return "atlas.refused." + this;
        }
    }
}
