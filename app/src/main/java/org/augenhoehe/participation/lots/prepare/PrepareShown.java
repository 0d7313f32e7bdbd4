package org.augenhoehe.participation.lots.prepare;

import java.util.List;

import org.augenhoehe.methods.lottery.Quota;
import org.augenhoehe.methods.lottery.Relaxation;
import org.augenhoehe.participation.lots.Drawing;
import org.augenhoehe.participation.lots.check.QuotaCheck;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Step;
import org.jspecify.annotations.Nullable;

/// The page on which hosts prepare a drawing.
///
/// @param drawing null while nobody has begun
/// @param people in the pool
/// @param mayCheck whether it may be told if a panel keeps the quotas: not while people enter
/// @param check what was found about it; null while nobody has asked
/// @param mayClose whether the time for entering is over
public record PrepareShown(
        Step step,
        @Nullable Drawing drawing,
        List<Quota> quotas,
        int people,
        boolean mayCheck,
        @Nullable QuotaCheck check,
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

    /// Whether hosts set the bounds themselves; once all have entered, quotas only give way.
    public boolean maySetQuotas() {
        return drawing != null && !(drawing.isOpen() && mayCheck);
    }

    public boolean isChecking() {
        return check != null && check.isRunning();
    }

    public boolean isPossible() {
        return check != null && check.isPossible();
    }

    /// Why it is not possible, where no quota helps; empty where one does.
    public String trouble(Page page) {
        var found = check == null ? null : check.found();
        return switch (found) {
            case TOO_FEW -> page.t("lots.feasible.few", drawing == null ? 0 : drawing.seats());
            case TOO_MANY -> page.t("lots.feasible.many", Drawing.MOST_KINDS);
            case UNKNOWN -> page.t("lots.feasible.unknown");
            case POSSIBLE, IMPOSSIBLE -> "";
            case null -> "";
        };
    }

    /// What would help, in the reader's words; empty where it is possible, or no quota helps.
    public List<String> relaxations(Page page) {
        return check == null
                ? List.of()
                : check.relaxations().stream().map(one -> sentence(page, one)).toList();
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
