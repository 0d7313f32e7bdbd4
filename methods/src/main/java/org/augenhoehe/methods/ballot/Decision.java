package org.augenhoehe.methods.ballot;

import java.util.List;
import java.util.Map;

/// What was decided, with the count behind it.
public sealed interface Decision<T> {

    /// Somebody or something has won.
    ///
    /// @param count of the options that every group agrees to; of all of them where no groups were asked
    record Decided<T>(Count<T> count) implements Decision<T> {
        /// Ids, best first.
        public List<String> winners() {
            return count.winners();
        }
    }

    /// No option is agreed to in every group (or, with reserved seats, too few).
    ///
    /// @param blocked each option with the groups that did not agree to it
    record NotAgreed<T>(Map<String, List<String>> blocked) implements Decision<T> {}

    /// Nobody voted, all ballots were blank, or nobody gave anything to any option.
    record NothingChosen<T>() implements Decision<T> {}
}
