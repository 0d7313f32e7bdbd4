package org.augenhoehe.participation.writing.change;

/// What somebody would do with a paragraph.
public enum ChangeKind {
    REWORD,
    /// Put a new paragraph behind it.
    AFTER,
    STRIKE,
    /// Let it stand elsewhere, with the words it has.
    MOVE;

    /// Whether it says words of its own.
    public boolean hasWords() {
        return this == REWORD || this == AFTER;
    }
}
