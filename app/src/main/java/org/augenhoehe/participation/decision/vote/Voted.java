package org.augenhoehe.participation.decision.vote;

import org.augenhoehe.methods.ballot.Flaw;
import org.augenhoehe.undertakings.Entrance;

/// What came of casting a ballot.
public sealed interface Voted {
    /// It lies in the box.
    record First() implements Voted {}

    /// It lies in the box instead of the one before.
    record Again() implements Voted {}

    /// The door is closed: too early, too late, not for this person.
    record Closed(Entrance why) implements Voted {}

    /// Hosts have not fixed the paper yet.
    record NotFixed() implements Voted {}

    /// The step binds, and the roll does not name this person.
    record NotOnRoll() implements Voted {}

    /// The slip of this person is back: their secret ballot lies in the box, and nobody can take it out.
    record OnPaper() implements Voted {}

    /// Nothing is on it, and nobody said that this is meant.
    record Blank() implements Voted {}

    /// It cannot be counted.
    record Flawed(Flaw flaw) implements Voted {}
}
