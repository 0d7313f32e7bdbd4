package org.augenhoehe.undertakings.accord;

import org.augenhoehe.moderation.door.Answer;

/// What came of proposing something to agree on.
public sealed interface Proposed {
    Proposed IS_OVER = new Refused("over");
    Proposed OUT_OF_PLACE = new Refused("out-of-place");
    Proposed TOO_LATE = new Refused("too-late");

    record Opened(String path) implements Proposed {}

    /// Another proposal about the same is open.
    record AlreadyOpen(String path) implements Proposed {}

    /// @param why text key of the sentence is `undertakings.accord.refused.<why>`
    record Refused(String why) implements Proposed {}

    /// The text does not come in.
    record Closed(Answer because) implements Proposed {}
}
