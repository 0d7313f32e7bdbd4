package org.augenhoehe.participation.opinion.elsewhere;

import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.undertakings.Entrance;

/// What came of a conversation that somebody handed in. Nothing is half read in.
public sealed interface ReadIn {
    record Done(int statements, int people) implements ReadIn {}

    /// @param where file and line
    /// @param what is wrong there, as the reader of the files says it
    record Malformed(String where, String what) implements ReadIn {}

    /// The step does not take it now.
    record NotNow(Entrance because) implements ReadIn {}

    /// People here have answered already.
    record Begun() implements ReadIn {}

    /// The house does not take these words.
    record NotSo(Answer because) implements ReadIn {}

    /// It has one already.
    record Again() implements ReadIn {}
}
