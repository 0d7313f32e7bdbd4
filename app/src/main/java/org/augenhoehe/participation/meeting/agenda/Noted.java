package org.augenhoehe.participation.meeting.agenda;

import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Entrance;

/// What came of bringing in something for the agenda.
public sealed interface Noted {
    record Done() implements Noted {}

    record NotNow(Entrance because) implements Noted {}

    /// The meeting is over or cancelled.
    record Over() implements Noted {}

    /// It stands in the minutes.
    record Written() implements Noted {}

    /// The agenda is full.
    record Full() implements Noted {}

    record NotSo(Answer because) implements Noted {}

    /// @return why not, in the reader's words; empty where it worked
    static String sentence(Page page, Noted noted) {
        return switch (noted) {
            case Done done -> "";
            case NotNow(var because) -> page.t("meeting.not", page.t(because.textKey()));
            case Over over -> page.t("meeting.agenda.over");
            case Written written -> page.t("meeting.agenda.written");
            case Full full -> page.t("meeting.agenda.full");
            case NotSo(var because) -> DoorSentence.of(page, because);
        };
    }
}
