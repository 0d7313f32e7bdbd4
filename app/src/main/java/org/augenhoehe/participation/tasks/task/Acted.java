package org.augenhoehe.participation.tasks.task;

import java.util.UUID;

import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Entrance;

/// What came of what somebody wanted to do with a task.
public sealed interface Acted {
    /// @param held whether somebody looks at it before others read it
    record Done(UUID task, boolean held) implements Acted {}

    /// The step does not take it, or not from this person.
    record NotNow(Entrance because) implements Acted {}

    /// The house does not take the words.
    record NotSo(Answer because) implements Acted {}

    record Refused(Why why) implements Acted {}

    enum Why {
        /// Who wants it done was faster, or it has ended.
        FULL,
        ENDED,
        ALREADY,
        /// Only those who have taken it on may do so.
        NOT_YOURS,
        /// Whom it is to be handed over to takes no part, or has it already.
        STRANGER,
        /// Nothing is offered any more.
        NO_OFFER,
        /// Somebody changed it meanwhile.
        CHANGED,
        /// The day has passed.
        PAST,
        /// More have taken it on than are to be wanted.
        TOO_FEW,
        REASON_MISSING
    }

    static boolean isClosed(Answer answer) {
        return !(answer instanceof Answer.Open || answer instanceof Answer.Held);
    }

    /// @return why not, in the reader's words; empty where it worked
    static String sentence(Page page, Acted acted) {
        return switch (acted) {
            case Done done -> "";
            case NotNow(var because) -> page.t("tasks.refused", page.t(because.textKey()));
            case NotSo(var because) -> DoorSentence.of(page, because);
            case Refused(var why) -> page.t("tasks.refused." + why);
        };
    }
}
