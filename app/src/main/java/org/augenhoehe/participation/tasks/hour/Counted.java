package org.augenhoehe.participation.tasks.hour;

import org.augenhoehe.participation.tasks.task.Acted;
import org.augenhoehe.platform.web.Page;

/// What came of saying how much time one gave.
public sealed interface Counted {
    record Done() implements Counted {}

    record Not(Acted because) implements Counted {}

    record Refused(Why why) implements Counted {}

    enum Why {
        FUTURE,
        /// A day has 24 hours.
        TOO_MANY
    }

    /// @return why not, in the reader's words; empty where it worked
    static String sentence(Page page, Counted counted) {
        return switch (counted) {
            case Done done -> "";
            case Not(var because) -> Acted.sentence(page, because);
            case Refused(var why) -> page.t("tasks.hours.refused." + why);
        };
    }
}
