package org.augenhoehe.timebank.ledger;

import java.util.UUID;

/// What came of asking for a posting.
public sealed interface Posted {
    /// @param first false where it had been posted before with the same key, and nothing happened now
    record Done(UUID posting, boolean first) implements Posted {}

    /// The account would go below its limit. Nothing was written.
    record Overdrawn(UUID account) implements Posted {}

    /// One of the accounts is closed. Nothing was written.
    record Closed(UUID account) implements Posted {}

    /// One of the accounts only gives: it neither gains nor loses. Nothing was written.
    record Resting(UUID account) implements Posted {}

    /// The key belongs to another posting. Nothing was written.
    record Taken(UUID posting) implements Posted {}

    /// It was turned round before. Nothing was written.
    record Corrected() implements Posted {}
}
