package org.augenhoehe.timebank.rule;

import org.augenhoehe.platform.web.Page;

/// What came of opening the bank, of a new rule, or of entrusting an undertaking with it.
public sealed interface Ruled {
    record Done() implements Ruled {}

    record Refused(Why why) implements Ruled {}

    /// @return why not, in the reader's words; empty where it worked
    static String sentence(Page page, Ruled ruled) {
        return switch (ruled) {
            case Done done -> "";
            case Refused(var why) -> page.t("timebank.rule.refused." + why);
        };
    }

    enum Why {
        /// The bank is open already.
        ALREADY,
        /// There is no bank yet.
        NOT_OPEN,
        /// A figure is too large or too small.
        BOUNDS,
        /// Nobody keeps the bank, or too many do.
        KEEPERS,
        /// A keeper is not here.
        UNKNOWN_KEEPER,
        /// There is no such undertaking.
        UNKNOWN_UNDERTAKING,
        /// The undertaking was not entrusted with the bank.
        NOT_ENTRUSTED,
        /// Only who answers for the undertaking brings its decision in.
        NOT_HOST,
        /// The step decides nothing, or has not ended.
        NOT_DECIDED,
        /// The vote ended, but nothing got enough votes.
        NO_RESULT,
        /// It was decided before the undertaking was entrusted with the bank.
        UNKNOWING,
        /// A rule comes from it already.
        USED,
        /// The decision is older than the rule in force.
        OLD
    }
}
