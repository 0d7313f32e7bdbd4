package org.augenhoehe.participation.budget.exchange;

import java.util.UUID;

/// What came of a file.
sealed interface PbOutcome {
    record Taken(UUID step) implements PbOutcome {}

    /// Nothing was changed.
    record Refused(Trouble why) implements PbOutcome {}
}
