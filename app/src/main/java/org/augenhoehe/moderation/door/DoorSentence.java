package org.augenhoehe.moderation.door;

import org.augenhoehe.platform.web.Page;

/// Why a text did not come in, in the reader's words.
public final class DoorSentence {
    private DoorSentence() {}

    /// @return empty where it did come in; where it would be held, why the room that cannot hold it does not take it
    public static String of(Page page, Answer answer) {
        return switch (answer) {
            case Answer.Open in -> "";
            case Answer.Held held -> page.t("moderation.door.held");
            case Answer.Blocked blocked -> page.t("moderation.door.blocked", page.day(blocked.until()));
            case Answer.TooOften often -> page.t("moderation.door.often");
            case Answer.Again again -> page.t("moderation.door.again");
            case Answer.Enough enough -> page.t("moderation.door.enough");
        };
    }
}
