package org.augenhoehe.sharing.calendar.outside;

/// What came of joining a calendar from elsewhere with an offer.
sealed interface Connected {
    /// @param conflicts how many bookings stand in its hours
    record Done(int conflicts) implements Connected {}

    record Refused(Why why) implements Connected {}

    enum Why {
        /// As many as one offer may have.
        ENOUGH,
        /// The same address is there already.
        KNOWN,
        /// It was read a few minutes ago.
        JUST_NOW;

        public String textKey() {
            return "sharing.calendar.refused." + this;
        }
    }
}
