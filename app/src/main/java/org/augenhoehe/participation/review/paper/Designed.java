package org.augenhoehe.participation.review.paper;

import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.platform.web.Page;

/// What came of writing up the questions, or of fixing them.
public sealed interface Designed {
    record Done() implements Designed {}

    record Refused(Why why) implements Designed {}

    /// The house does not take these words.
    record NotSo(Answer because) implements Designed {}

    enum Why {
        /// They were fixed before, and stay.
        ALREADY,
        /// The review is over before it began.
        TOO_LATE,
        /// People need time to hear of it and to answer.
        TOO_SHORT,
        NO_QUESTIONS,
        TOO_MANY,
        /// Of that contribution there is a question already.
        KNOWN,
        /// Another host changed it in the meantime.
        CHANGED;

        public String textKey() {
            return "review.paper.refused." + this;
        }
    }

    static Designed refused(Why why) {
        return new Refused(why);
    }

    /// @return why not, in the reader's words; empty where it worked
    static String sentence(Page page, Designed designed) {
        return switch (designed) {
            case Done done -> "";
            case Refused(var why) -> page.t(why.textKey());
            case NotSo(var because) -> DoorSentence.of(page, because);
        };
    }
}
