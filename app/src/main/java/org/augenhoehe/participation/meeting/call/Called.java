package org.augenhoehe.participation.meeting.call;

import java.time.LocalDate;

import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.platform.web.Page;

/// What came of calling people together.
public sealed interface Called {
    /// @param told whether people hear that it changed
    record Done(boolean told) implements Called {}

    /// The step has ended, or the meeting was cancelled, or its minutes are published.
    record Over() implements Called {}

    /// People have come, or somebody has written in the minutes.
    record Begun() implements Called {}

    /// Nothing was written yet.
    record Nothing() implements Called {}

    /// People were invited already.
    record Already() implements Called {}

    /// It would end in the past.
    record Past() implements Called {}

    /// It would not lie in the days of its step.
    record Outside(LocalDate first, LocalDate last) implements Called {}

    record NotSo(Answer because) implements Called {}

    /// @return why not, in the reader's words; empty where it worked
    static String sentence(Page page, Called called) {
        return switch (called) {
            case Done done -> "";
            case Over over -> page.t("meeting.call.over");
            case Begun begun -> page.t("meeting.call.begun");
            case Nothing nothing -> page.t("meeting.call.nothing");
            case Already already -> page.t("meeting.call.already");
            case Past past -> page.t("meeting.call.past");
            case Outside(var first, var last) -> page.t("meeting.call.outside", page.day(first), page.day(last));
            case NotSo(var because) -> DoorSentence.of(page, because);
        };
    }
}
