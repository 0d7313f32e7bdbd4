package org.augenhoehe.participation.walk.route;

import java.util.UUID;

import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.undertakings.Entrance;

/// What came of preparing a walk.
public sealed interface Routed {
    /// @param thing the station, or the step
    /// @param held whether somebody looks at it before others read it
    record Done(UUID thing, boolean held) implements Routed {}

    /// The step does not take it, or not from this person.
    record NotNow(Entrance because) implements Routed {}

    /// The house does not take the words.
    record NotSo(Answer because) implements Routed {}

    /// Meanwhile it is otherwise.
    record Changed() implements Routed {}

    /// There are as many stations as a walk can have.
    record Full() implements Routed {}

    /// Hosts have enough suggestions to look at, of this person or of all.
    record Enough() implements Routed {}

    /// Whoever leaves something out says why.
    record NoReason() implements Routed {}
}
