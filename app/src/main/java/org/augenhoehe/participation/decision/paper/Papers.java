package org.augenhoehe.participation.decision.paper;

import java.time.Instant;
import java.util.LinkedHashMap;

import org.augenhoehe.participation.decision.Side;
import org.augenhoehe.participation.decision.way.Terms;
import org.augenhoehe.undertakings.Step;
import org.jspecify.annotations.Nullable;

/// A ballot paper in the words of the count.
public final class Papers {
    private Papers() {}

    /// @param eligible how many are on the roll
    public static Terms terms(Step step, Paper paper, long eligible) {
        var settings = paper.settings();
        return new Terms(
                step.id().toString(),
                step.question(),
                paper.kind(),
                settings.secret(),
                settings.binding(),
                settings.winners(),
                settings.low(),
                settings.high(),
                settings.most(),
                settings.duels(),
                settings.reserved(),
                settings.sides().stream().map(Side::name).toList(),
                paper.options().stream()
                        .map(option -> new Terms.Option(
                                option.id(),
                                option.title(),
                                option.reserved(),
                                option.imprint().print()))
                        .toList(),
                paper.seed(),
                paper.commitment(),
                eligible,
                text(paper.fixedAt()),
                text(step.closesAt()),
                budget(paper));
    }

    private static Terms.@Nullable Budget budget(Paper paper) {
        var purse = paper.settings().purse();
        if (purse == null) {
            return null;
        }
        var costs = new LinkedHashMap<String, Long>();
        for (var option : paper.options()) {
            var price = option.price();
            costs.put(option.id(), price == null ? 0 : price.cents());
        }
        return new Terms.Budget(purse.cents(), purse.form(), purse.counting(), costs);
    }

    private static String text(@Nullable Instant moment) {
        return moment == null ? "" : moment.toString();
    }
}
