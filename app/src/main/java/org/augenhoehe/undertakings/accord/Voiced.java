package org.augenhoehe.undertakings.accord;

import org.augenhoehe.moderation.door.Answer;

/// What came of saying what one thinks of a proposal.
public sealed interface Voiced {
    Voiced DONE = new Done();
    Voiced TOO_LATE = new TooLate();
    Voiced IS_OVER = new IsOver();

    record Done() implements Voiced {}

    record TooLate() implements Voiced {}

    /// The undertaking is finished or stopped.
    record IsOver() implements Voiced {}

    /// The text does not come in.
    record Closed(Answer because) implements Voiced {}
}
