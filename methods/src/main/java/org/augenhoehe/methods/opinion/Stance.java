package org.augenhoehe.methods.opinion;

/// What somebody said to a statement. Not having seen it is no stance: then there is no vote.
public enum Stance {
    DISAGREE(-1),
    PASS(0),
    AGREE(1);

    private final int value;

    Stance(int value) {
        this.value = value;
    }

    /// −1, 0 or 1, as in published tables.
    public int value() {
        return value;
    }

    /// The stance behind a number of a table.
    ///
    /// @throws IllegalArgumentException for anything but −1, 0 and 1, NaN included; the message names it
    public static Stance of(double value) {
        for (Stance stance : values()) {
            if (stance.value == value) {
                return stance;
            }
        }
        throw new IllegalArgumentException("A vote is -1 (disagree), 0 (pass) or 1 (agree), not " + value);
    }

    /// Agree becomes disagree and the other way round; pass stays.
    public Stance mirrored() {
        return of(-value);
    }
}
