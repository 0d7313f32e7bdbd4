package org.augenhoehe.participation.open;

import java.util.List;
import java.util.UUID;

import org.augenhoehe.api.Asked;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;

/// The steps to which a program narrows what it asks for.
final class StepsAsked {
    private StepsAsked() {}

    /// The room of undertakings knows which steps are theirs; there are never many.
    ///
    /// @return null where it asks for those of all undertakings
    static @Nullable List<UUID> of(Asked asked, Undertakings undertakings) {
        var undertaking = asked.by("undertaking");
        return undertaking == null
                ? null
                : undertakings.listStepsOf(undertaking).stream().map(Step::id).toList();
    }
}
