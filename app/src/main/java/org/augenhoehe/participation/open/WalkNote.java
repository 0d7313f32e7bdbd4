package org.augenhoehe.participation.open;

import java.math.BigDecimal;
import java.net.URI;
import java.util.UUID;

import org.augenhoehe.api.Means;
import org.jspecify.annotations.Nullable;

/// What somebody noted on a walk, as programs read it; without who it was.
public record WalkNote(
        @Means("Its id.") UUID id,

        @Means("The walk, which is a step.") UUID step,

        @Means("The undertaking it belongs to.") UUID undertaking,

        @Means("The station at which it was noted; null between stations.") @Nullable
        UUID station,

        @Means("What it is: GOOD, OBSTACLE, IDEA, QUESTION.")
        String kind,

        @Means("What it says.") String wording,

        @Means("Degrees north of whoever noted it, to about ten metres; null where they did not say.") @Nullable
        BigDecimal latitude,

        @Means("Degrees east, likewise.") @Nullable BigDecimal longitude,

        @Means("Its page for people.") URI page) {}
