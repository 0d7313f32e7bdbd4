package org.augenhoehe.participation.lots;

import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.platform.web.Page;

/// What came of what a host wanted to do with a drawing.
public sealed interface Hosted {
    record Done() implements Hosted {}

    record Refused(Why why) implements Hosted {}

    /// The house does not take these words.
    record NotSo(Answer because) implements Hosted {}

    enum Why {
        /// The step has ended.
        OVER,
        /// The undertaking does not run.
        RESTS,
        /// People have entered, or the pool is closed: it stays.
        ALREADY,
        /// Nobody can enter any more.
        TOO_LATE,
        /// There is nobody to draw from yet.
        NO_POOL,
        /// People were promised time to enter.
        TOO_EARLY,
        /// There are fewer people than seats, or fewer households.
        TOO_FEW,
        /// No group keeps the quotas.
        IMPOSSIBLE,
        /// Nobody can compute with so many kinds of people, or not in the time there is.
        TOO_HARD,
        /// Nobody has checked the quotas since people or quotas changed: it is done now.
        UNCHECKED,
        /// All have entered: quotas only give way, as the check says.
        ONLY_RELAX,
        /// The quotas contradict themselves or one another.
        QUOTA,
        /// The day is not a later one, or so far ahead that the step is over.
        DAY,
        /// The list is not there yet.
        NO_LIST,
        /// The public chance is no whole numbers.
        VALUE,
        /// The day of the draw has not come.
        NOT_YET,
        DRAWN;

        public String textKey() {
            return "lots.refused." + this;
        }
    }

    static Hosted refused(Why why) {
        return new Refused(why);
    }

    /// @return why not, in the reader's words; empty where it worked
    static String sentence(Page page, Hosted hosted) {
        return switch (hosted) {
            case Done done -> "";
            case Refused(var why) -> page.t(why.textKey());
            case NotSo(var because) -> DoorSentence.of(page, because);
        };
    }
}
