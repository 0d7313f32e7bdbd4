package org.augenhoehe.undertakings.participants;

import org.jspecify.annotations.Nullable;

/// Who leads an undertaking, as {@link UsersLead} judges it.
public sealed interface Lead {
    /// At least one of those who host is a user.
    record ByUser() implements Lead {}

    /// No user hosts, but the users who take part agreed to that.
    record ByException(String reason, int yes, int users) implements Lead {}

    /// It may gather but not decide.
    ///
    /// @param exception what is proposed to the users; null where nothing is
    record OnlyGathers(@Nullable String exception, int yes, int users) implements Lead {
        /// Few users could be recognised from their number.
        public boolean mayBeCounted() {
            return users >= Counted.LEAST;
        }
    }

    default boolean mayDecide() {
        return !(this instanceof OnlyGathers);
    }
}
