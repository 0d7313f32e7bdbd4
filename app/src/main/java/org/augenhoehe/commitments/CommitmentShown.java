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

    public boolean mayContradict(Report report) {
        return contradicts && !contradicted.contains(report.id());
    }
}
