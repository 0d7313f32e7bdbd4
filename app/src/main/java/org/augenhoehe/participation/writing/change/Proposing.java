package org.augenhoehe.participation.writing.change;

import java.time.LocalDate;
import java.util.UUID;

import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Entrance;

/// What came of a change that somebody wanted to propose.
public sealed interface Proposing {
    /// @param held whether somebody looks at it before others read it
    record Done(UUID change, boolean held) implements Proposing {}

    /// The step does not take it, or not from this person.
    record NotNow(Entrance because) implements Proposing {}

    /// The hosts have not opened the document.
    record NotYet() implements Proposing {}

    /// There would not be enough days to say something to it.
    record TooLate(LocalDate lastDay) implements Proposing {}

    /// The house does not take the words.
    record NotSo(Answer because) implements Proposing {}

    /// The paragraph has other words by now, or is struck.
    record MovedOn() implements Proposing {}

    /// These are the words that stand there already.
    record Same() implements Proposing {}

    /// What is put in other words has been decided, or was put in other words before.
    record NotAgain() implements Proposing {}

    /// @return why not, in the reader's words; empty where it worked
    static String sentence(Page page, Proposing proposing) {
        return switch (proposing) {
            case Done done -> "";
            case NotNow(var because) -> page.t("document.refused", page.t(because.textKey()));
            case NotYet notYet -> page.t("document.refused.draft");
            case TooLate(var lastDay) -> page.t("document.refused.late", page.day(lastDay));
            case NotSo(var because) -> DoorSentence.of(page, because);
            case MovedOn moved -> page.t("document.refused.moved");
            case Same same -> page.t("document.refused.same");
            case NotAgain again -> page.t("document.refused.again");
        };
    }
}
