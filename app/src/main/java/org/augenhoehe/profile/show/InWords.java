package org.augenhoehe.profile.show;

import java.util.List;

import org.augenhoehe.platform.web.Page;
import org.augenhoehe.profile.count.Figure;
import org.augenhoehe.profile.count.Measure;
import org.augenhoehe.profile.count.StandingGroup;
import org.augenhoehe.undertakings.Phase;
import org.jspecify.annotations.Nullable;

/// Figures and names as pages say them.
final class InWords {
    private InWords() {}

    /// What is not told is "fewer than five", which may be nobody.
    static String figure(Page page, Figure figure) {
        return figure.isNone() ? page.t("coproduction.untold") : page.t("coproduction.number", figure.amount());
    }

    static String figure(Page page, Measure measure, Figure figure) {
        return figure.isNone() || !measure.isTime()
                ? figure(page, figure)
                : page.t("coproduction.number", figure.hours());
    }

    /// With how often people took part.
    static String full(Page page, Measure measure, Figure figure) {
        return figure.isNone()
                ? page.t("coproduction.untold")
                : page.t("coproduction.figure", measure.isTime() ? figure.hours() : figure.amount(), figure.people());
    }

    static String group(Page page, @Nullable StandingGroup group) {
        return page.t(group == null ? "coproduction.group.OTHERS" : group.textKey());
    }

    static String phases(Page page, List<Phase> phases) {
        return String.join(
                ", ", phases.stream().map(phase -> page.t(phase.textKey())).toList());
    }
}
