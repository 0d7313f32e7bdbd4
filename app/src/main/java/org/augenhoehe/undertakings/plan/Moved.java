package org.augenhoehe.undertakings.plan;

import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.undertakings.UndertakingState;

/// What came of a {@link Move}.
public sealed interface Moved {
    record Done(UndertakingState now) implements Moved {}

    /// Somebody else was faster, or it never was possible from there.
    record NotFromHere(UndertakingState now) implements Moved {}

    record ReasonMissing() implements Moved {}

    /// The reason does not come in.
    record Closed(Answer because) implements Moved {}

    /// Nothing is finished while people are asked or wait for answers.
    record StepsAreOpen(int count) implements Moved {}
}
