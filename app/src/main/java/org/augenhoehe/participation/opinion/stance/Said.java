package org.augenhoehe.participation.opinion.stance;

import org.augenhoehe.undertakings.Entrance;

/// Whether somebody's answer to a statement was taken.
public sealed interface Said {
    record Done() implements Said {}

    /// The step does not take it, or not from this person.
    record NotNow(Entrance because) implements Said {}

    /// The statement has been hidden meanwhile.
    record Gone() implements Said {}
}
