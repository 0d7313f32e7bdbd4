package org.augenhoehe.participation.writing.accept;

/// What somebody says to a change by the rule of the document.
public enum Stand {
    FOR,
    AGAINST,
    OBJECTS,
    /// As a host who was named beforehand.
    TAKES,
    DECLINES;

    /// Whether the others are owed a reason.
    boolean needsReason() {
        return this == OBJECTS || this == DECLINES;
    }
}
