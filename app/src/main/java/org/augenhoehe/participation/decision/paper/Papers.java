package org.augenhoehe.participation.decision.paper;

import java.time.Instant;

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
                        .map(option -> new Terms.Option(option.id(), option.title(), option.reserved()))
                        .toList(),
                paper.seed(),
                paper.commitment(),
                eligible,
                text(paper.fixedAt()),
                text(step.closesAt()));
    }

    private static String text(@Nullable Instant moment) {
        return moment == null ? "" : moment.toString();
    }
}
