package org.augenhoehe.sharing.report.year;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.augenhoehe.sharing.offer.Good;
import org.augenhoehe.sharing.report.ReportRow;
import org.jspecify.annotations.Nullable;

/// Adds up without telling of fewer than five people. What is too small by kind is joined with what else is too
/// small; what is too small even then is told nowhere, and no total contains it. So whatever is told is a sum of
/// parts of at least five people, in the report of an organisation and in that of the whole place: no difference of
/// the two is about fewer. Nor does the worth tell more: hours and euros of a sum with two values are two
/// equations, from which anybody finds the hours of each. So where fewer than five people stand behind one of the
/// values, or behind what has none, the sum has no worth.
final class ReportSums {
    /// As everywhere in the house.
    static final int LEAST = 5;

    private ReportSums() {}

    static List<ReportRow> ofOrganisation(Collection<Used> used) {
        return rows(sort(used).told());
    }

    /// @param used by everybody, of everybody
    static List<ReportRow> ofPlace(Collection<Used> used) {
        var told = new ArrayList<ReportRow>();
        var rest = new ArrayList<Used>();
        used.stream()
                .collect(Collectors.groupingBy(
                        one -> Optional.ofNullable(one.organisation()), LinkedHashMap::new, Collectors.toList()))
                .forEach((organisation, some) -> {
                    if (organisation.isEmpty()) {
                        rest.addAll(some);
                    } else {
                        var sorted = sort(some);
                        told.addAll(sorted.told());
                        rest.addAll(sorted.rest());
                    }
                });
        told.addAll(sort(rest).told());
        return rows(told);
    }

    static ReportRow total(Collection<ReportRow> rows) {
        return rows.stream().reduce(new ReportRow(null, 0, 0, 0, 0), ReportRow::plus);
    }

    private static Sorted sort(Collection<Used> used) {
        var told = new ArrayList<ReportRow>();
        var small = new ArrayList<Used>();
        used.stream()
                .collect(Collectors.groupingBy(Used::good, LinkedHashMap::new, Collectors.toList()))
                .forEach((good, some) -> {
                    if (people(some) >= LEAST) {
                        told.add(sum(good, some));
                    } else {
                        small.addAll(some);
                    }
                });
        if (people(small) < LEAST) {
            return new Sorted(told, small);
        }
        told.add(sum(null, small));
        return new Sorted(told, List.of());
    }

    private static long people(Collection<Used> used) {
        return used.stream()
                .map(Used::person)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    private static ReportRow sum(@Nullable Good good, Collection<Used> used) {
        var byRate = used.stream().collect(Collectors.groupingBy(one -> Optional.ofNullable(one.rate())));
        var hidesAll = byRate.size() == 1 || byRate.values().stream().allMatch(some -> people(some) >= LEAST);
        return new ReportRow(
                good,
                used.stream().mapToInt(Used::times).sum(),
                used.stream().mapToLong(Used::minutes).sum(),
                hidesAll ? used.stream().mapToLong(Used::cents).sum() : 0,
                hidesAll ? used.stream().mapToInt(Used::valued).sum() : 0);
    }

    /// One for each kind, in the order of kinds; what was joined comes last.
    private static List<ReportRow> rows(Collection<ReportRow> told) {
        Map<Optional<Good>, ReportRow> byGood = new LinkedHashMap<>();
        told.forEach(one -> byGood.merge(Optional.ofNullable(one.good()), one, ReportRow::plus));
        return byGood.values().stream()
                .sorted((one, other) -> Integer.compare(place(one), place(other)))
                .toList();
    }

    private static int place(ReportRow row) {
        return row.good() == null ? Good.values().length : row.good().ordinal();
    }

    private record Sorted(List<ReportRow> told, List<Used> rest) {}
}
