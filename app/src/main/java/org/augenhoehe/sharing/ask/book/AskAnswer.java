package org.augenhoehe.sharing.ask.book;

import java.util.UUID;

import org.augenhoehe.moderation.door.Answer;

/// What came of asking, or of answering.
public sealed interface AskAnswer {
    record Done(UUID ask) implements AskAnswer {}

    /// @param why text key of the sentence is `sharing.ask.refused.<why>`
    record Refused(Why why) implements AskAnswer {}

    /// The words do not come in.
    record Closed(Answer because) implements AskAnswer {}

    enum Why {
        /// Nobody asks themselves.
        OWN,
        /// It is not for this person.
        NOT_ADMITTED,
        /// It is booked by the hour instead.
        BY_HOURS,
        /// It is not there any more, or not for now.
        ENDED,
        /// They ask already.
        ALREADY,
        /// All pieces are given or promised.
        GIVEN,
        /// It stands otherwise by now.
        MOVED;

        public String textKey() {
            return "sharing.ask.refused." + this;
        }
    }
}
