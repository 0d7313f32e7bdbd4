package org.augenhoehe.methods.ballot.ranked;

import java.util.Set;

import org.augenhoehe.methods.ballot.Rule;

/// What the rules for rankings share. Who ranks an option agrees to it: where several groups must agree,
/// the ballot paper says "rank only what you can agree to".
interface RankingRule<T> extends Rule<Ranking, T> {
    @Override
    default boolean isBlank(Ranking choice) {
        return choice.places().isEmpty();
    }

    @Override
    default boolean agrees(Ranking choice, String option) {
        return choice.options().anyMatch(option::equals);
    }

    @Override
    default Ranking within(Ranking choice, Set<String> options) {
        return choice.within(options);
    }
}
