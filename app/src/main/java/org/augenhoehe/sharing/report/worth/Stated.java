package org.augenhoehe.sharing.report.worth;

import org.augenhoehe.moderation.door.Answer;

/// What came of stating a value.
sealed interface Stated {
    record Done() implements Stated {}

    /// From that day on one is stated already, and stays.
    record Already() implements Stated {}

    /// The text does not come in.
    record Closed(Answer because) implements Stated {}
}
