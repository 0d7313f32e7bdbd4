package org.augenhoehe.opendata.daily;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/// What there is of a day, as it stands beside the files.
///
/// @param checkedAt when all that was no longer public was taken out last; null where nobody knows
public record DayList(
        LocalDate day, Instant madeAt, @Nullable Instant checkedAt, List<OfSet> sets) {
    /// @param since the first moment that a row names; null where none does
    public record OfSet(String name, long rows, @Nullable Instant since, List<DayFile> files) {}

    public Optional<OfSet> find(String set) {
        return sets.stream().filter(one -> one.name().equals(set)).findFirst();
    }
}
