package org.augenhoehe.participation.decision.roll;

import java.util.List;
import java.util.UUID;

import org.augenhoehe.undertakings.Step;
import org.jspecify.annotations.Nullable;

/// The roll, for those who take part. In which standing somebody is on it stays unsaid.
///
/// @param late how many came after the vote had begun
/// @param on whether the visitor is on it
/// @param mayJoin whether the visitor could come on it now
public record RollShown(
        Step step, List<Line> lines, int late, boolean on, boolean mayJoin, boolean open, List<Said> appeals) {

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
