package org.augenhoehe.profile.open;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.api.CountsPeople;
import org.augenhoehe.api.Means;
import org.augenhoehe.profile.count.Measure;
import org.augenhoehe.profile.count.StandingGroup;
import org.augenhoehe.undertakings.Phase;
import org.jspecify.annotations.Nullable;

/// The profile of an undertaking, as programs read it.
public record Profile(
        @Means("The id of the undertaking.") UUID id,

        @Means("All that is told. What is missing was done by nobody, or by fewer than five; which of the two is not"
                + " told.")
        List<Figure> figures,

        @Means("Its page for people.") URI page) {

    /// A number that may be told.
    public record Figure(
            @Means("What is counted.") Measure measure,

            @Means("The phase in which it happened.") Phase phase,

            @Means("The standing of those who did it; null for groups that are too small alone.") @Nullable
            StandingGroup group,

            @Means("The year in which it happened.") int year,

            @CountsPeople @Means("How often people took part: each counts once in a phase and a year.")
            int participations,

            @CountsPeople @Means("How often they did it; minutes where time is counted.")
            long amount) {}
}
