package org.augenhoehe.participation.opinion.statement;

import java.util.UUID;

import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.undertakings.Entrance;

/// What came of a statement that somebody wanted to add.
public sealed interface Stating {
    /// @param held whether somebody looks at it before others read it
    record Done(UUID statement, boolean held) implements Stating {}

    /// The step does not take it, or not from this person.
    record NotNow(Entrance because) implements Stating {}

    /// The house does not take the words.
    record NotSo(Answer because) implements Stating {}

    /// It is there already.
    record Again() implements Stating {}
}
