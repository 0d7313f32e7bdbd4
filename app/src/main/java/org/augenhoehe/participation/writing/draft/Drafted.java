package org.augenhoehe.participation.writing.draft;

import java.time.LocalDate;

import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.platform.web.Page;

/// What came of what hosts wanted to begin with.
public sealed interface Drafted {
    record Done() implements Drafted {}

    /// It is open: title and rule stay.
    record Fixed() implements Drafted {}

    /// The step has ended.
    record Over() implements Drafted {}

    /// Nothing was written yet.
    record Nothing() implements Drafted {}

    /// Nobody could propose anything: the days of the rule are longer than the step.
    record TooShort(LocalDate lastDay) implements Drafted {}

    /// A paragraph is too long; `number` counts from 1.
    record LongParagraph(int number) implements Drafted {}

    record TooMany() implements Drafted {}

    record NotSo(Answer because) implements Drafted {}

    /// @return why not, in the reader's words; empty where it worked
    static String sentence(Page page, Drafted drafted) {
        return switch (drafted) {
            case Done done -> "";
            case Fixed isFixed -> page.t("document.draft.fixed");
            case Over over -> page.t("document.draft.over");
            case Nothing nothing -> page.t("document.draft.nothing");
            case TooShort(var lastDay) -> page.t("document.draft.short", page.day(lastDay));
            case LongParagraph(int number) -> page.t("document.draft.long", number);
            case TooMany many -> page.t("document.draft.many");
            case NotSo(var because) -> DoorSentence.of(page, because);
        };
    }
}
