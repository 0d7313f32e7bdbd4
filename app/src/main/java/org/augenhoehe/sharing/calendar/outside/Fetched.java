package org.augenhoehe.sharing.calendar.outside;

import java.util.List;

import org.augenhoehe.platform.outside.Outside;

/// What came of reading a calendar from elsewhere.
sealed interface Fetched {
    /// @param etag empty for none
    record New(List<Busy> busy, int events, int leftOut, String etag) implements Fetched {
        public New {
            busy = List.copyOf(busy);
        }
    }

    /// Nothing changed since it was read last.
    record Same() implements Fetched {}

    record Failed(Why why) implements Fetched {}

    enum Why {
        NO_ADDRESS,
        NOT_SECURE,
        /// It leads into an internal network.
        INSIDE,
        /// Its name leads to no machine.
        UNKNOWN,
        /// No answer, or none in time.
        SILENT,
        /// The machine says no: the address is not good any more.
        REFUSED,
        TOO_LONG,
        /// It is no calendar.
        UNREADABLE,
        /// More entries than anybody could keep in mind.
        TOO_MUCH;

        static Why of(Outside.Why why) {
            return switch (why) {
                case NO_ADDRESS -> NO_ADDRESS;
                case NOT_SECURE -> NOT_SECURE;
                case INSIDE -> INSIDE;
                case UNKNOWN -> UNKNOWN;
            };
        }

        public String textKey() {
            return "sharing.calendar.why." + this;
        }
    }
}
