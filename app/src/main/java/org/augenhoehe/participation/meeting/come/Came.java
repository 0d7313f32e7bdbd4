package org.augenhoehe.participation.meeting.come;

import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Entrance;

/// What came of an answer to an invitation, or of coming in.
public sealed interface Came {
    record Done() implements Came {}

    record NotNow(Entrance because) implements Came {}

    /// The meeting is over, cancelled, or has not begun.
    record Over() implements Came {}

    record NotSo(Answer because) implements Came {}

    /// @return why not, in the reader's words; empty where it worked
    static String sentence(Page page, Came came) {
        return switch (came) {
            case Done done -> "";
            case NotNow(var because) -> page.t("meeting.not", page.t(because.textKey()));
            case Over over -> page.t("meeting.come.over");
            case NotSo(var because) -> DoorSentence.of(page, because);
        };
    }
}
