package org.augenhoehe.undertakings.plan;

import java.util.UUID;

import org.augenhoehe.moderation.door.Answer;

/// What came of planning or moving a step.
public sealed interface Planned {
    record Done(UUID step) implements Planned {}

    /// @param why text key of the sentence is `undertakings.step.refused.<why>`
    record Refused(Why why) implements Planned {}

    /// The words do not come in.
    record Closed(Answer because) implements Planned {}

    enum Why {
        /// The undertaking is finished or stopped.
        OVER,
        /// It would decide before the goal is agreed.
        NO_GOAL,
        /// It would decide, and no user leads.
        ONLY_GATHERS,
        /// The days are in no order that makes sense.
        DAYS,
        /// People have begun to bring something in under these conditions.
        HAS_BEGUN,
        /// The same for a vote; the attempt is taken down.
        VOTE_RUNS,
        /// People were promised more time.
        SHORTER,
        /// The promise of answers is broken already; a later day would hide that.
        LATE,
        CLOSED
    }
}
