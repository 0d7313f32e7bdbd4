package org.augenhoehe.participation.tasks.shift;

import java.time.Instant;
import java.util.Date;

import org.augenhoehe.participation.tasks.task.Acted;
import org.augenhoehe.platform.web.Page;

/// What came of what somebody wanted to do with a shift.
public sealed interface Shifted {
    record Done() implements Shifted {}

    /// The step or the task does not allow it.
    record Not(Acted because) implements Shifted {}

    record Refused(Why why) implements Shifted {}

    /// Nobody is in two places at once.
    ///
    /// @param others whether it is somebody else's other shift, which is not told
    record Overlaps(boolean others, String wording, Instant begins, Instant ends) implements Shifted {}

    enum Why {
        FULL,
        ALREADY,
        CANCELLED,
        OVER,
        /// Longer than a day, or its beginning has passed.
        TIMES,
        /// More have signed up than are to be needed.
        TOO_FEW,
        REASON_MISSING
    }

    /// @return why not, in the reader's words; empty where it worked
    static String sentence(Page page, Shifted shifted) {
        return switch (shifted) {
            case Done done -> "";
            case Not(var because) -> Acted.sentence(page, because);
            case Refused(var why) -> page.t("tasks.shift.refused." + why);
            case Overlaps(var others, var wording, var begins, var ends) ->
                others
                        ? page.t("tasks.shift.overlaps.others")
                        : page.t("tasks.shift.overlaps", wording, Date.from(begins), Date.from(ends));
        };
    }
}
