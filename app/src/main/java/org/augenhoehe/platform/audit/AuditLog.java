package org.augenhoehe.platform.audit;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// Takes down what staff and operators do.
public interface AuditLog {
    /// Adds an entry inside the caller's transaction; it stands exactly when the act itself stands.
    ///
    /// @param actor who acts; null for the house itself
    /// @param act a short stable name of the act, for example `role.given`; its text key is `audit.act.<act>`
    /// @param about the person or thing it is done to, null where there is none
    /// @param reason as the actor gave it; it must not name persons
    void add(@Nullable UUID actor, String act, @Nullable UUID about, String reason);
}
