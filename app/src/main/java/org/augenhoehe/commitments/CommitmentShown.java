package org.augenhoehe.commitments;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// A commitment with all that was said about it.
///
/// @param reports the newest first
/// @param names of those who contradicted
/// @param contradicts whether the visitor takes part and is not the owner
/// @param contradicted the reports that the visitor has contradicted already
public record CommitmentShown(
        CommitmentLine line,
        String question,
        List<Report> reports,
        Map<UUID, List<Contradiction>> against,
        Map<UUID, String> names,
        boolean owns,
        boolean contradicts,
        Set<UUID> contradicted) {

    /// What was said last; empty where nothing was.
    public String seen() {
        return reports.isEmpty() ? "" : reports.getFirst().id().toString();
    }

    /// Nobody is left who could keep it.
    public boolean isForsaken() {
        var one = line.commitment();
        return one.state().isOpen() && one.owner() == null && one.organisation() == null;
    }

    public boolean mayContradict(Report report) {
        return contradicts && !contradicted.contains(report.id());
    }
}
