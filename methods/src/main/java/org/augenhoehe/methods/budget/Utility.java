package org.augenhoehe.methods.budget;

import org.augenhoehe.methods.exact.Fraction;

/// How much a funded project is worth to a voter who named it; a pure number, compared only with others of
/// the same election. None of them ever throws.
///
/// "Cardinality" and "cost utilities" are those of Peters, Pierczyński, Skowron: [Proportional Participatory
/// Budgeting with Additive Utilities](https://arxiv.org/abs/2008.13276), 2021; points are their additive
/// utilities, as voters stated them.
public enum Utility {
    /// Every project the same.
    CARDINALITY,
    /// As much as it costs: money spent for the voter.
    COST,
    /// The points given; for ordinal ballots the Borda points (with three ranks 3, 2, 1); one for
    /// ballots that only name projects.
    POINTS;

    /// What one ballot's voice weighs for the project at a place of it, before cost is looked at.
    Fraction weight(Election election, Ballot ballot, int place) {
        if (this != POINTS) {
            boolean named =
                    !election.kind().hasPoints() || ballot.points().get(place).sign() > 0;
            return named ? Fraction.ONE : Fraction.ZERO;
        }
        return switch (election.kind()) {
            case APPROVAL, CHOOSE_ONE -> Fraction.ONE;
            case ORDINAL -> Fraction.of(Math.max(0, election.ranks() - place));
            case CUMULATIVE, SCORING -> ballot.points().get(place);
        };
    }

    /// By what the weights of a project are multiplied.
    Fraction factor(Project project) {
        return this == COST ? project.cost() : Fraction.ONE;
    }
}
