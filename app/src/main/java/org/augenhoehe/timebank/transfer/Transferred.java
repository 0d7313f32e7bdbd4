package org.augenhoehe.timebank.transfer;

import java.util.UUID;

import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.platform.web.Page;

/// What came of handing hours on.
public sealed interface Transferred {
    /// @param first false where the same request had been done before
    record Done(UUID posting, boolean first) implements Transferred {}

    record Refused(Why why) implements Transferred {}

    /// The words do not come in.
    record Shut(Answer because) implements Transferred {}

    /// @return why not, in the reader's words; empty where it worked
    static String sentence(Page page, Transferred transferred) {
        return switch (transferred) {
            case Done done -> "";
            case Refused(var why) -> page.t("timebank.transfer.refused." + why);
            case Shut(var because) -> DoorSentence.of(page, because);
        };
    }

    enum Why {
        /// To the account it comes from.
        SELF,
        /// Between accounts for which the same person acts, not to the community: nobody else has a say.
        OWN_SIDE,
        /// Fewer minutes than one, or more than the rule allows.
        BOUNDS,
        /// The words are too long.
        WORDS,
        /// The account would go below its limit.
        OVERDRAWN,
        /// One of the accounts is closed, or there is none.
        CLOSED,
        /// One of the accounts only gives and does not count.
        RESTS,
        /// The same form was used for something else.
        TAKEN
    }
}
