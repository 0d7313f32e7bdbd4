package org.augenhoehe.participation.open;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.api.CountsPeople;
import org.augenhoehe.api.Means;
import org.augenhoehe.participation.tasks.task.TaskState;

/// A task that people share, as programs read it. Who has taken it on is not for everybody to read, and so not here.
public record Task(
        @Means("Its id.") UUID id,

        @Means("The step it belongs to.") UUID step,

        @Means("The undertaking it belongs to.") UUID undertaking,

        @Means("What is to be done.") String wording,

        @Means("More about it; may be empty.") String details,

        @Means("Where, in words; may be empty.") String place,

        @Means("How it stands.") TaskState state,

        @Means("Why it was dropped; empty else.") String reason,

        @Means("The day until which it is to be done.") LocalDate due,

        @Means("How many people are wanted for it.") int wanted,

        @CountsPeople @Means("How many have taken it on.") int taken,

        @Means("When several people are needed, by when they begin.")
        List<Shift> shifts,

        @Means("Its page for people.") URI page) {

    /// A time at which people are needed for it.
    public record Shift(
            @Means("Its id.") UUID id,

            @Means("When it begins.") Instant begins,

            @Means("When it ends.") Instant ends,

            @Means("How many people are wanted then.") int wanted,

            @CountsPeople @Means("How many have signed up.") int signedUp,

            @Means("Whether it was cancelled.") boolean cancelled,

            @Means("Why it was cancelled; empty else.") String reason) {}
}
