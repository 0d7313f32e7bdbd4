package org.augenhoehe.undertakings.plan;

import java.time.LocalDate;

/// What came of closing a step.
public sealed interface Closed {
    record Done(String result) implements Closed {}

    /// Nobody ends early what people were promised time for.
    record StillOpen(LocalDate lastDay) implements Closed {}

    /// The same for a vote; the attempt is taken down.
    record VoteRuns(LocalDate lastDay) implements Closed {}

    /// So many contributions have no answer yet.
    record Owes(int count) implements Closed {}

    /// It decides, but no user leads, or there is no goal.
    record MayNotDecide() implements Closed {}

    /// The undertaking pauses, is finished or stopped.
    record Rests() implements Closed {}

    record Already() implements Closed {}

    /// The room that brought the method is gone.
    record NoMethod() implements Closed {}
}
