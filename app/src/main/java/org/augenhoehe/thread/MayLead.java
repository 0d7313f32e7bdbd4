package org.augenhoehe.thread;

import java.util.UUID;

/// Who may add connections by hand. The thread knows nobody; a room whose people may do so in what is theirs declares
/// this as a bean.
public interface MayLead {
    /// @param within the undertaking in which one of the things happened
    boolean mayLead(UUID person, UUID within);

    /// Somebody added a connection by hand, or took it back; for the history of the undertaking, in that transaction.
    default void led(UUID person, UUID within, Knot from, Knot to, boolean added) {}
}
