package org.augenhoehe.methods.ballot;

import java.util.Optional;
import java.util.Set;

/// A way of voting: what a ballot may say and how ballots are counted.
///
/// @param <C> what one ballot says; with `equals`, and a `toString` that is the same for equal ballots
/// @param <T> the full tally
public interface Rule<C, T> {

    /// Why this rule cannot answer this question.
    default Optional<Flaw> flaw(Question question) {
        return Optional.empty();
    }

    /// Why this ballot does not count for this question.
    Optional<Flaw> flaw(Question question, C choice);

    /// Whether the ballot leaves everything open: it counts for the turnout and for nothing else.
    boolean isBlank(C choice);

    /// Whether somebody who votes like this agrees to the option; asked where several groups must agree.
    boolean agrees(C choice, String option);

    /// What the ballot says about some of the options.
    C within(C choice, Set<String> options);

    /// Counts ballots without flaws.
    Count<T> count(Question question, Profile<C> profile);
}
