package org.augenhoehe.participation.gathering;

import java.util.UUID;

import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Entrance;

/// What came of bringing something in.
public sealed interface Written {
    /// @param held whether somebody looks at it before others read it
    record Done(UUID id, boolean held) implements Written {}

    /// The step does not take it, or not from this person.
    record NotNow(Entrance because) implements Written {}

    /// The house does not take it.
    record NotSo(Answer because) implements Written {}

    /// It has its answer, which would no longer fit.
    record Answered() implements Written {}

    /// Somebody changed it meanwhile.
    record Changed() implements Written {}

    /// @return why not, in the reader's words; empty where it worked
    static String sentence(Page page, Written written) {
        return switch (written) {
            case Done done -> "";
            case NotNow(var because) -> page.t("gathering.refused", page.t(because.textKey()));
            case NotSo(var because) -> DoorSentence.of(page, because);
            case Answered answered -> page.t("gathering.refused.answered");
            case Changed changed -> page.t("gathering.refused.changed");
        };
    }
}
