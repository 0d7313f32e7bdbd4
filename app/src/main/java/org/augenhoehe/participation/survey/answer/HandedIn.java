package org.augenhoehe.participation.survey.answer;

import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.participation.survey.Question;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Entrance;

/// What came of keeping answers, or of handing them in.
public sealed interface HandedIn {
    /// They are kept, and not handed in yet.
    record Kept() implements HandedIn {}

    /// They are there.
    record First() implements HandedIn {}

    /// They are there instead of what the same person answered before.
    record Again() implements HandedIn {}

    /// The door is closed: too early, too late, not for this person.
    record Closed(Entrance why) implements HandedIn {}

    /// Hosts have not fixed the questions yet.
    record NotFixed() implements HandedIn {}

    /// This person has handed in, and nobody knows any more which answers are theirs.
    record Already() implements HandedIn {}

    /// Nothing is answered.
    record Empty() implements HandedIn {}

    /// Something else is kept by now than what was read before handing in.
    record Changed() implements HandedIn {}

    /// This one has to be answered.
    record Missing(Question question) implements HandedIn {}

    /// The house does not take these words.
    record NotSo(Answer because) implements HandedIn {}

    /// @return why not, in the reader's words; empty where it worked
    static String sentence(Page page, HandedIn handed) {
        return switch (handed) {
            case Kept kept -> "";
            case First first -> "";
            case Again again -> "";
            case Closed(var why) -> page.t("survey.closed", page.t(why.textKey()));
            case NotFixed notFixed -> page.t("survey.notfixed");
            case Already already -> page.t("survey.already");
            case Empty empty -> page.t("survey.empty");
            case Changed changed -> page.t("survey.changed");
            case Missing missing -> page.t("survey.missing");
            case NotSo(var because) -> DoorSentence.of(page, because);
        };
    }
}
