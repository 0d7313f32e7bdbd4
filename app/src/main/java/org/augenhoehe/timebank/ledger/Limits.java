package org.augenhoehe.timebank.ledger;

import java.util.OptionalLong;

/// How far accounts may go down. The rule in force says so.
public interface Limits {
    /// @return in minutes, nothing or less; empty where nothing limits it
    OptionalLong lowest(AccountKind kind);
}
