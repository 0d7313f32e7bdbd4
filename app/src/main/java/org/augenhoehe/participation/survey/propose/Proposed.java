package org.augenhoehe.participation.survey.propose;

import java.util.UUID;

import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.participation.survey.questions.Wrote;
import org.augenhoehe.platform.web.Page;

/// What came of a proposal, or of answering one.
public sealed interface Proposed {
    /// @param held whether somebody looks at it before it is shown
    record Done(UUID id, boolean held) implements Proposed {}

    record Refused(Why why) implements Proposed {}

    /// The question cannot be changed so.
    record NotWritten(Wrote because) implements Proposed {}

    /// The house does not take these words.
    record NotSo(Answer because) implements Proposed {}

    enum Why {
        /// The questions are not laid out yet.
        TOO_EARLY,
        /// They are fixed.
        FIXED,
        /// The undertaking rests, or this person does not take part.
        NOT_PARTICIPANT,
        /// There is no such question any more.
        GONE,
        /// It was answered or taken back before.
        ANSWERED;

        public String textKey() {
            return "survey.proposal.refused." + this;
        }
    }

    static Proposed refused(Why why) {
        return new Refused(why);
    }

    /// @return why not, in the reader's words; empty where it worked
    static String sentence(Page page, Proposed proposed) {
        return switch (proposed) {
            case Done done -> "";
            case Refused(var why) -> page.t(why.textKey());
            case NotWritten(var because) -> Wrote.sentence(page, because);
            case NotSo(var because) -> DoorSentence.of(page, because);
        };
    }
}
