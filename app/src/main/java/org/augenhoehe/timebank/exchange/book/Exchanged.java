package org.augenhoehe.timebank.exchange.book;

import java.util.UUID;

import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.timebank.exchange.ExchangeState;

/// What came of asking for an exchange, or of moving it.
public sealed interface Exchanged {
    record Done(UUID exchange, ExchangeState state) implements Exchanged {}

    record Refused(Why why) implements Exchanged {}

    /// The words do not come in.
    record Shut(Answer because) implements Exchanged {}

    /// @return why not, in the reader's words; empty where it worked
    static String sentence(Page page, Exchanged exchanged) {
        return switch (exchanged) {
            case Done done -> "";
            case Refused(var why) -> page.t("timebank.exchange.refused." + why);
            case Shut(var because) -> DoorSentence.of(page, because);
        };
    }

    enum Why {
        /// With oneself.
        SELF,
        /// One person acts for both sides, and nobody else for the other.
        NOBODY_ELSE,
        /// Whoever spoke for one side does not speak for the other.
        BOTH_SIDES,
        /// The other side keeps no account, or has left.
        NO_ACCOUNT,
        /// Fewer minutes than one, or more than the rule allows.
        BOUNDS,
        /// No words, or too many.
        WORDS,
        /// What is done lies not in the future.
        FUTURE,
        /// What is still to be done lies not in the past.
        PAST,
        /// The day is more than a year away.
        FAR,
        /// What it is for is not there, or is none of theirs.
        OCCASION,
        /// More than was given, or for pay.
        GIVEN,
        /// These hours are booked, or asked for, already.
        ALREADY,
        /// Before it is agreed, or after its end, this is not possible.
        MOVED,
        /// The day has not come.
        EARLY,
        /// The account of whoever is helped would go below its limit.
        OVERDRAWN,
        /// The community, which stands in for somebody who only gives, has not enough.
        COMMUNITY_EMPTY
    }
}
