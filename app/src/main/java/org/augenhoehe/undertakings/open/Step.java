package org.augenhoehe.undertakings.open;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.augenhoehe.api.Means;
import org.augenhoehe.undertakings.Audience;
import org.augenhoehe.undertakings.Phase;
import org.jspecify.annotations.Nullable;

/// A step as programs read it.
public record Step(
        @Means("Its id.") UUID id,

        @Means("The undertaking it belongs to.") UUID undertaking,

        @Means("The round of the cycle.") int round,

        @Means("The phase.") Phase phase,

        @Means("How it works: gathering, a way to vote, …") String method,

        @Means("What is asked.") String question,

        @Means("What is done with the result, as the hosts promised.")
        String whatHappens,

        @Means("Who may bring something in.") Audience audience,

        @Means("From when on.") Instant opensAt,

        @Means("Until when.") Instant closesAt,

        @Means("The last day on which every contribution is promised to have an answer, as it is said now.")
        LocalDate answersUntil,

        @Means("The same as it was said when the step opened.")
        LocalDate promisedUntil,

        @Means("When it ended with a result; null before.") @Nullable
        Instant closedAt,

        @Means("The result in one sentence; null before.") @Nullable
        String result,

        @Means("Its page for people.") URI page) {}
