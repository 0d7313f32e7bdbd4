package org.augenhoehe.participation.review.reply;

import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Entrance;

/// What came of answering.
public sealed interface Replied {
    /// It is there.
    record First() implements Replied {}

    /// It is there instead of what the same person answered before.
    record Again() implements Replied {}

    /// The door is closed: too early, too late, not for this person.
    record Closed(Entrance why) implements Replied {}

    /// Hosts have not fixed the questions yet.
    record NotFixed() implements Replied {}

    /// Not one question is answered.
    record Empty() implements Replied {}

    /// This question cannot be answered so.
    record Flawed(String field, String textKey) implements Replied {}

    /// The house does not take these words.
    record NotSo(Answer because) implements Replied {}

    /// The slip of this person is back: their anonymous sheet is there, and nobody can take it out.
    record OnPaper() implements Replied {}

    /// @return why not, in the reader's words; empty where it worked
    static String sentence(Page page, Replied replied) {
        return switch (replied) {
            case First first -> "";
            case Again again -> "";
            case Closed(var why) -> page.t("review.closed", page.t(why.textKey()));
            case NotFixed notFixed -> page.t("review.notfixed");
            case Empty empty -> page.t("review.reply.empty");
            case Flawed(var field, var textKey) -> page.t(textKey);
            case OnPaper onPaper -> page.t("paper.voted");
            case NotSo(var because) -> DoorSentence.of(page, because);
        };
    }
}
