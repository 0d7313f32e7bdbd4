package org.augenhoehe.participation.lots.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

import org.augenhoehe.methods.lottery.Quota;
import org.augenhoehe.participation.lots.prepare.Categories;
import org.augenhoehe.participation.lots.show.FigureStore.Having;
import org.augenhoehe.participation.review.count.SmallGroups;
import org.jspecify.annotations.Nullable;

/// A feature: how many are to have it, how many in the pool do, how many of those drawn.
///
/// Figures are told only where each feature of its category has five or more: else the others would give away the
/// small one. They are told once, when nothing moves any more: two of them a day apart are about whoever came in
/// between.
///
/// @param pool null where it is not told
/// @param panel null where it is not told
/// @param standing null before the step has ended: what it says with each answer would tell of a drawn number
///     whose answer it was
public record QuotaLine(
        Quota quota,
        @Nullable Integer pool,
        @Nullable Integer panel,
        @Nullable Standing standing) {
    /// How the quota stood in the end.
    public enum Standing {
        KEPT,
        MISSED;

        public String textKey() {
            return "lots.quota." + this;
        }
    }

    static List<QuotaLine> of(List<Quota> quotas, List<Having> having, Moment moment) {
        Map<String, Having> found = having.stream()
                .collect(Collectors.toMap(one -> key(one.category(), one.feature()), Function.identity()));
        var lines = new ArrayList<QuotaLine>();
        Categories.of(quotas).values().forEach(category -> {
            var all = category.stream()
                    .map(quota -> found.getOrDefault(
                            key(quota.category(), quota.feature()),
                            new Having(quota.category(), quota.feature(), 0, 0)))
                    .toList();
            for (int i = 0; i < category.size(); i++) {
                lines.add(new QuotaLine(
                        category.get(i),
                        moment.closed() && isTold(all, Having::pool)
                                ? all.get(i).pool()
                                : null,
                        moment.over() && isTold(all, Having::panel) ? all.get(i).panel() : null,
                        moment.over() ? standing(category.get(i), all.get(i).panel()) : null));
            }
        });
        return lines;
    }

    private static boolean isTold(List<Having> category, ToIntFunction<Having> figure) {
        return category.stream().allMatch(one -> figure.applyAsInt(one) >= SmallGroups.LEAST);
    }

    private static Standing standing(Quota quota, int panel) {
        return panel >= quota.least() && panel <= quota.most() ? Standing.KEPT : Standing.MISSED;
    }

    private static String key(String category, String feature) {
        return category + "\n" + feature;
    }

    /// @param closed whether nobody enters the pool any more
    /// @param over whether it is drawn and the step has ended
    record Moment(boolean closed, boolean over) {}
}
