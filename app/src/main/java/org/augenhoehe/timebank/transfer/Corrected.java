package org.augenhoehe.timebank.transfer;

import java.util.UUID;

import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.platform.web.Page;

/// What came of putting a posting right.
public sealed interface Corrected {
    /// It is turned round.
    ///
    /// @param posting the counter-entry
    record Done(UUID posting) implements Corrected {}

    /// The other side is asked.
    record Asked(UUID correction) implements Corrected {}

    /// It stays as it was.
    record Stays() implements Corrected {}

    record Refused(Why why) implements Corrected {}

    /// The words do not come in.
    record Shut(Answer because) implements Corrected {}

    /// @return why not, in the reader's words; empty where it worked
    static String sentence(Page page, Corrected corrected) {
        return switch (corrected) {
            case Done done -> "";
            case Asked asked -> "";
            case Stays stays -> "";
            case Refused(var why) -> page.t("timebank.correction.refused." + why);
            case Shut(var because) -> DoorSentence.of(page, because);
        };
    }

    enum Why {
        /// It is corrected, or somebody has asked for it.
        ALREADY,
        /// Such a posting cannot be put right: starting hours, what ran out, a correction.
        KIND,
        /// No reason, or a very long one.
        REASON,
        /// One of the accounts is closed.
        CLOSED,
        /// Whoever would have to give it back has not enough left. Who keeps the bank can decide it all the same.
        OVERDRAWN,
        /// Only who keeps the bank does this.
        NOT_KEEPER,
        /// Who keeps the bank decides nothing about their own hours.
        INVOLVED,
        /// Somebody else has to agree, and has not.
        OTHER_SIDE,
        /// Somebody was faster.
        MOVED
    }
}
