package org.augenhoehe.thread;

/// How one thing led to another. An edge goes from what was first to what came of it, and is named by the later
/// one: a proposal is DRAWN_FROM a need. Text keys: `thread.forward.<name>` beside the later, `thread.back.<name>`
/// beside the earlier one. Where the word says that something has happened, and it still lies ahead,
/// `thread.forward.open.<name>` and `thread.back.open.<name>`.
public enum Leading {
    DRAWN_FROM,
    MERGED_INTO,
    ANSWERED_BY,
    DECIDED_ON,
    PROMISED_BY,
    DELIVERED_BY,
    REVIEWED_IN,
    NEXT_ROUND,
    /// Somebody taking part says so.
    LED_TO;

    /// Whether the word is only true once the later thing is over.
    boolean saysThatItHappened() {
        return this == DECIDED_ON || this == DELIVERED_BY || this == REVIEWED_IN;
    }
}
