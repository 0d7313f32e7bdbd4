package org.augenhoehe.participation.lots.draw;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.methods.lottery.Quota;
import org.augenhoehe.participation.decision.way.Json;
import org.augenhoehe.participation.lots.Drawing;
import org.augenhoehe.participation.lots.pool.Lot;
import org.augenhoehe.participation.lots.pool.LotStore;
import org.augenhoehe.participation.lots.prepare.QuotaStore;
import org.augenhoehe.participation.review.count.SmallGroups;
import org.augenhoehe.undertakings.Step;
import org.springframework.stereotype.Component;

/// Writes down all that anybody needs to draw again.
@Component
class PublicFiles {
    private final QuotaStore quotas;
    private final LotStore lots;
    private final GroupStore groups;

    PublicFiles(QuotaStore quotas, LotStore lots, GroupStore groups) {
        this.quotas = quotas;
        this.lots = lots;
        this.groups = groups;
    }

    /// @param drawing whose list is there, and whose words can be read
    String of(Step step, Drawing drawing) {
        var promise = Objects.requireNonNull(drawing.promise());
        var drawn = drawing.drawn();
        var all = lots.list(step.id());
        var kinds = kinds(all);
        var told = kinds.stream().mapToInt(PublicFile.Kind::people).sum();
        return Json.MAPPER.writeValueAsString(new PublicFile(
                step.question(),
                drawing.seats(),
                promise.people(),
                drawing.households(),
                quotas.list(step.id()).stream().map(PublicFiles::bounds).toList(),
                kinds,
                all.size() - told,
                promise.commitment(),
                promise.source(),
                promise.day().toString(),
                drawn == null ? null : promise.seed(),
                drawn == null ? null : drawn.said(),
                promise.pool(),
                all.stream().map(Lot::fingerprint).toList(),
                groups.list(step.id()).stream()
                        .map(wave -> wave(step.id(), wave))
                        .toList()));
    }

    private PublicFile.Wave wave(UUID step, Groups wave) {
        return new PublicFile.Wave(
                wave.wave(),
                Drawing.purpose(wave.wave()),
                wave.seats(),
                wave.relaxed(),
                wave.fingerprint(),
                wave.number(),
                Groups.text(groups.get(step, wave.wave())).lines().toList());
    }

    private static PublicFile.Bounds bounds(Quota quota) {
        return new PublicFile.Bounds(quota.category(), quota.feature(), quota.least(), quota.most());
    }

    /// The largest first; none where one of them is small: the others would tell of it.
    static List<PublicFile.Kind> kinds(List<Lot> all) {
        Map<Map<String, String>, Long> counted = all.stream()
                .collect(Collectors.groupingBy(lot -> new TreeMap<>(lot.features()), Collectors.counting()));
        return counted.values().stream().anyMatch(people -> people < SmallGroups.LEAST)
                ? List.of()
                : counted.entrySet().stream()
                        .map(kind -> new PublicFile.Kind(kind.getKey(), Math.toIntExact(kind.getValue())))
                        .sorted(Comparator.comparing(PublicFile.Kind::people)
                                .reversed()
                                .thenComparing(kind -> kind.features().toString()))
                        .toList();
    }
}
