package org.augenhoehe.sharing.step.book;

import java.util.UUID;

import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.sharing.booking.Hindrance;

/// What came of stating a need, or of answering one.
public sealed interface Brought {
    /// @param need whose page shows it
    record Done(UUID need) implements Brought {}

    /// @param why text key of the sentence is `sharing.step.refused.<why>`
    record Refused(Why why) implements Brought {}

    /// Its calendar does not let it be booked so.
    record NotBooked(Hindrance because) implements Brought {}

    /// The text does not come in.
    record Closed(Answer because) implements Brought {}

    enum Why {
        /// It stands otherwise by now.
        MOVED,
        /// The step has ended, or the undertaking does not run.
        ENDED,
        /// The need is closed.
        CLOSED,
        /// There is no such offer that this person could name.
        NO_OFFER,
        /// It is not this person's; it can be proposed.
        NOT_OWN,
        /// It is this person's own; it is offered at once.
        OWN,
        /// It answers this need already.
        ALREADY,
        /// Somebody has proposed it, and was told no.
        REFUSED,
        /// It is another kind of thing than is needed.
        OTHER_GOOD,
        /// Begins after its end, or behind.
        DAYS,
        /// Summer time leaves that hour out.
        NO_HOUR,
        /// Somebody has it at that time.
        TAKEN,
        /// It could not be asked for.
        NOT_ASKED,
        /// Whoever offered it looks after it no more.
        GONE,
        /// So many minutes nobody gives; or it is no help that is given in hours.
        MINUTES;

        public String textKey() {
            return "sharing.step.refused." + this;
        }
    }
}
