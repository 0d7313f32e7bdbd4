package org.augenhoehe.participation.decision.way;

import java.util.List;
import java.util.Map;

import org.augenhoehe.methods.ballot.Count;
import org.augenhoehe.methods.ballot.Rule;

/// How one rule asks its question and writes down the answer.
///
/// @param <C> what one ballot says
/// @param <T> the full tally
public interface Way<C, T> {
    Rule<C, T> rule(Terms terms);

    /// A ballot as it was typed: field names are those of the ballot on the page, such as `give-3`.
    ///
    /// @throws org.augenhoehe.methods.ballot.FlawedBallot for what is no number
    C read(Terms terms, Map<String, List<String>> typed);

    /// As JSON, the same for equal ballots.
    String write(C choice);

    /// @throws RuntimeException for what {@link #write} never wrote
    C parse(String written);

    /// Text keys of the figures that each option gets.
    List<String> columns();

    /// What each option got, in the order of the columns; the first figure is drawn.
    Map<String, List<Number>> figures(Count<T> count);

    static Way<?, ?> of(Terms terms) {
        return switch (terms.kind()) {
            case APPROVAL -> new TickWay();
            case SCORE -> new ScoreWay();
            case DOTS -> new DotWay();
            case RANKED -> terms.duels() ? new DuelWay() : new RunoffWay();
            case DATES -> new DateWay();
            case PERSONS -> new SeatWay();
            case BUDGET -> BudgetWays.of(terms);
            case CONSENT -> throw new IllegalArgumentException("consent has no ballots");
        };
    }
}
