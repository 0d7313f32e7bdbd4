package org.augenhoehe.participation.writing.accept;

import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Entrance;

/// What came of what somebody said to a change.
public sealed interface Said {
    record Done() implements Said {}

    /// The step does not take it, or not from this person.
    record NotNow(Entrance because) implements Said {}

    /// Its days are over, something became of it, or it is hidden.
    record Over() implements Said {}

    /// An objection, and a no of the hosts, needs one.
    record NoReason() implements Said {}

    /// Another host has to decide about one's own.
    record OwnOne() implements Said {}

    record NotSo(Answer because) implements Said {}

    /// @return why not, in the reader's words; empty where it worked
    static String sentence(Page page, Said said) {
        return switch (said) {
            case Done done -> "";
            case NotNow(var because) -> page.t("document.refused", page.t(because.textKey()));
            case Over over -> page.t("document.say.over");
            case NoReason missing -> page.t("document.say.reason.missing");
            case OwnOne own -> page.t("document.say.own");
            case NotSo(var because) -> DoorSentence.of(page, because);
        };
    }
}
