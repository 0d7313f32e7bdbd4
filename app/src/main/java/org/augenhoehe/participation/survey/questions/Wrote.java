package org.augenhoehe.participation.survey.questions;

import java.util.UUID;

import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.platform.web.Page;

/// What came of writing up the questions, or of fixing them.
public sealed interface Wrote {
    /// @param question what was written; the step where it is about all of it
    record Done(UUID question) implements Wrote {}

    record Refused(Why why) implements Wrote {}

    /// The house does not take these words.
    record NotSo(Answer because) implements Wrote {}

    enum Why {
        /// They were fixed before, and stay.
        ALREADY,
        /// The time is over.
        TOO_LATE,
        NO_QUESTIONS,
        TOO_MANY,
        /// A later question is asked only if this one was answered so.
        NEEDED,
        /// It depends on an earlier question, and cannot stand before it.
        BEFORE,
        /// An anonymous survey asks for no files.
        FILES,
        /// It can't depend on that one.
        NO_LEAD,
        /// Somebody proposed a change, and has no answer yet.
        OPEN_PROPOSALS,
        /// Another host changed it in the meantime.
        CHANGED;

        public String textKey() {
            return "survey.write.refused." + this;
        }
    }

    static Wrote refused(Why why) {
        return new Refused(why);
    }

    /// @return why not, in the reader's words; empty where it worked
    static String sentence(Page page, Wrote wrote) {
        return switch (wrote) {
            case Done done -> "";
            case Refused(var why) -> page.t(why.textKey());
            case NotSo(var because) -> DoorSentence.of(page, because);
        };
    }
}
