package org.augenhoehe.participation.lots.prepare;

import java.util.List;

import org.augenhoehe.methods.lottery.Feasibility;
import org.augenhoehe.methods.lottery.Quota;
import org.augenhoehe.methods.lottery.Relaxation;
import org.augenhoehe.participation.lots.Drawing;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Step;
import org.jspecify.annotations.Nullable;

/// The page on which hosts prepare a drawing.
///
/// @param drawing null while nobody has begun
/// @param people in the pool
/// @param feasible whether a panel keeps the quotas; null where it cannot be said yet
/// @param mayClose whether the time for entering is over
public record PrepareShown(
        Step step,
        @Nullable Drawing drawing,
        List<Quota> quotas,
        int people,
        @Nullable Feasibility feasible,
        boolean mayClose) {

    public String path() {
        return Drawing.path(step.id()) + "/vorbereiten";
    }

    public boolean mayWrite() {
        return drawing == null || drawing.openedAt() == null;
    }

    public boolean mayOpen() {
        return drawing != null && !drawing.listed() && drawing.openedAt() == null;
    }

    public boolean hasPool() {
        return drawing != null && (drawing.openedAt() != null || drawing.listed() && people > 0);
    }

    public boolean isPossible() {
        return feasible instanceof Feasibility.Possible;
    }

    /// What would help, in the reader's words; empty where it is possible, or no quota helps.
    public List<String> relaxations(Page page) {
        return feasible instanceof Feasibility.Impossible(var relaxations)
                ? relaxations.stream().map(one -> sentence(page, one)).toList()
                : List.of();
    }

    private static String sentence(Page page, Relaxation one) {
        return page.t(
                one.bound() == Relaxation.Bound.LEAST ? "lots.relaxation.least" : "lots.relaxation.most",
                one.arguments().toArray());
    }

    public static String field(String bound, int place) {
        return DrawingForm.field(bound, place);
    }
}
