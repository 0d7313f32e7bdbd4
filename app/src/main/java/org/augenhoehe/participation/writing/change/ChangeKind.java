package org.augenhoehe.participation.writing.change;

/// What somebody would do with a paragraph.
public enum ChangeKind {
    REWORD,
    /// Put a new paragraph behind it.
    AFTER,
    STRIKE
}
