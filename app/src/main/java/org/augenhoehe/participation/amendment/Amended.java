package org.augenhoehe.participation.amendment;

import org.augenhoehe.participation.gathering.Written;

/// What came of proposing a change, or of deciding about one.
public sealed interface Amended {
    record Done() implements Amended {}

    /// Its proposer has one that waits, or somebody has decided meanwhile.
    record Already() implements Amended {}

    /// The contribution reads otherwise than the one who decides has seen, or has its answer.
    record Changed() implements Amended {}

    /// It says what the contribution says.
    record Same() implements Amended {}

    record Refused(Written because) implements Amended {}
}
