package org.augenhoehe.participation.open;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.api.CountsPeople;
import org.augenhoehe.api.Means;
import org.jspecify.annotations.Nullable;

/// A panel drawn by lot, as programs read it: what was promised and what was drawn, never who has which features.
public record Draw(
        @Means("The id of the step in which it is drawn.") UUID id,

        @Means("The undertaking it belongs to.") UUID undertaking,

        @Means("What is asked, in one sentence.") String question,

        @Means("What the panel is for; null where it is not shown.") @Nullable
        String purpose,

        @Means("How many people the panel has.") int seats,

        @Means("Whether the pool is a list that hosts handed in; else people enter by themselves.")
        boolean listed,

        @Means("Whether at most one person of a household is drawn.")
        boolean onePerHousehold,

        @Means("How many people of each feature the panel has; empty where it is not shown.")
        List<Quota> quotas,

        @Means("When the pool was closed; null before, and all that follows is null, too.") @Nullable
        Instant closedAt,

        @CountsPeople(fixed = true) @Means("How many people are in the closed pool.") @Nullable
        Long people,

        @Means("SHA-256 of the secret seed, as it was promised.") @Nullable
        String commitment,

        @Means("The day on which it can be drawn at the earliest.") @Nullable
        LocalDate day,

        @Means("SHA-256 of the list of groups of which one is drawn; null while it is computed.") @Nullable
        String list,

        @Means("When it was drawn; null before.") @Nullable Instant drawnAt,

        @Means("The file with which anybody draws again; null while there is none.") @Nullable
        URI file,

        @Means("Its page for people.") URI page) {

    /// From and to.
    public record Quota(
            @Means("What is looked at, such as age.") String category,

            @Means("One answer to it.") String feature,

            @Means("How many people at least.") int least,

            @Means("How many people at most.") int most) {}
}
