package org.augenhoehe.participation.decision.way;

import java.util.Objects;

/// The forms of a budget's ballot: they ask and are written like those of other votes.
final class BudgetWays {
    private BudgetWays() {}

    static Way<?, ?> of(Terms terms) {
        return switch (Objects.requireNonNull(terms.budget()).form()) {
            case APPROVAL -> new TickWay();
            case POINTS -> new DotWay();
            case RANKED -> new FirstPlacesWay();
        };
    }
}
