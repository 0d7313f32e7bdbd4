package org.augenhoehe.sharing.booking;

import java.util.List;

/// Why something cannot be booked as it was asked for.
///
/// @param about what the sentence names: durations, moments, days, numbers, ready for the text in this order
public record Hindrance(Why why, List<Object> about) {
    public Hindrance {
        about = List.copyOf(about);
    }

    public static Hindrance of(Why why, Object... about) {
        return new Hindrance(why, List.of(about));
    }

    public enum Why {
        /// It is not lent by the hour.
        NOT_BOOKABLE,
        WITHDRAWN,
        PAUSED,
        NOT_ADMITTED,
        /// For a group or organisation to which they do not belong.
        NOT_FOR_THEM,
        PAST,
        /// Less time ahead than the owner needs.
        TOO_SOON,
        TOO_FAR,
        TOO_SHORT,
        TOO_LONG,
        /// It begins when nobody hands anything over.
        FROM_CLOSED,
        /// It ends when nobody takes anything back.
        UNTIL_CLOSED,
        /// It is used while it is open only.
        NOT_OVERNIGHT,
        HOLIDAY,
        CLOSING_DAY,
        /// So many at a time and not more, over all things of the owner.
        LIMIT_AT_ONCE,
        /// So many days a month and not more, over all things of the owner.
        LIMIT_DAYS,
        /// Others have waited for these hours.
        WAITED_FOR,
        /// The clocks leave this hour out when they are put forward.
        NO_SUCH_HOUR,
        /// It is free: there is nothing to wait for.
        FREE_NOW,
        /// They wait for it already.
        ALREADY,
        /// They wait for as many hours as one person may.
        WAITS_ENOUGH,
        /// Whoever waited has not said yet whether they still want it.
        NOT_YET,
        /// It is out: only the owner lets it end later.
        ASK_OWNER,
        /// A reason is owed.
        REASON_MISSING,
        /// It stands otherwise by now.
        MOVED,
        /// More days than one series may have, or none.
        DAYS;

        public String textKey() {
            return "sharing.booking.refused." + this;
        }
    }
}
