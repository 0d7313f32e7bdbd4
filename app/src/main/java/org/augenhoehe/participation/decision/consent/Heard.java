package org.augenhoehe.participation.decision.consent;

import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.undertakings.Entrance;

/// What came of saying something to a proposal.
public sealed interface Heard {
    record Done() implements Heard {}

    record Closed(Entrance why) implements Heard {}

    record NotOnRoll() implements Heard {}

    /// The wording has changed meanwhile.
    record OtherWording() implements Heard {}

    /// Too little time is left for everybody to read a new wording.
    record TooShort() implements Heard {}

    /// The reason was not taken.
    record Refused(Answer door) implements Heard {}
}
