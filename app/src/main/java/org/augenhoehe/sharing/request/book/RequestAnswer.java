package org.augenhoehe.sharing.request.book;

import java.util.UUID;

import org.augenhoehe.moderation.door.Answer;

/// What came of asking for something, or of changing a request.
public sealed interface RequestAnswer {
    /// @param held whether somebody looks at it before others read it
    record Done(UUID request, boolean held) implements RequestAnswer {}

    /// @param why text key of the sentence is `sharing.request.refused.<why>`
    record Refused(Why why) implements RequestAnswer {}

    /// The text does not come in.
    record Closed(Answer because) implements RequestAnswer {}

    enum Why {
        /// Somebody was faster, or it stands otherwise by now.
        MOVED("title"),
        /// It is over.
        ENDED("title"),
        /// Whoever asks does not speak for whom it shall be.
        NOT_SPEAKER("owner"),
        /// Nobody's home is shown to the house number.
        HOME("exactness"),
        /// A skill is asked for once.
        ONE_ONLY("pieces"),
        /// The last day went by.
        PAST("untilDay"),
        /// Longer than a request stands.
        FAR("untilDay");

        private final String field;

        Why(String field) {
            this.field = field;
        }

        /// Where the sentence stands in the form.
        public String field() {
            return field;
        }

        public String textKey() {
            return "sharing.request.refused." + this;
        }
    }
}
