package org.augenhoehe.participation.decision.roll;

import java.util.List;
import java.util.UUID;

import org.augenhoehe.undertakings.Step;
import org.jspecify.annotations.Nullable;

/// The roll, for those who take part. In which standing somebody is on it stays unsaid.
///
/// @param late how many came after the vote had begun
/// @param place how the visitor stands to it
public record RollShown(Step step, List<Line> lines, int late, Roll.Place place, boolean open, List<Said> appeals) {

    /// Whether the visitor is missing while there is still time to mend it.
    public boolean missing() {
        return open && place != Roll.Place.ON;
    }

    /// @param alike whether somebody else on it has the same name: the same person twice, or two who are called so
    public record Line(UUID person, String name, boolean alike) {}

    /// @param name of whom it is about; empty for people who are gone
    public record Said(
            UUID id,
            String name,
            String reason,
            @Nullable Boolean removed,
            @Nullable String because,
            boolean mayDecide) {}
}
