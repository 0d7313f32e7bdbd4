package org.augenhoehe.methods.opinion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Where people and statements stand, on two axes: near each other means voted alike.
///
/// Lengths have no unit; one axis is as long as the votes (−1, 0, 1) spread along it, and distances are
/// comparable within one map only. Never throws.
///
/// After Small and others, *Polis*, Recerca 26(2), 2021; the axes are found by subspace iteration (Halko,
/// Martinsson, Tropp, SIAM Review 53, 2011).
///
/// Axes are the first two principal components of the votes; gaps hold the mean of their statement.
/// Places are stretched for want of votes, damped. Which way an axis points has no meaning.
public final class OpinionMap {
    private final VoteTable table;
    private final Axes axes;
    private final Settings settings;

    OpinionMap(VoteTable table, Axes axes, Settings settings) {
        this.table = table;
        this.axes = axes;
        this.settings = settings;
    }

    /// Everybody with at least one vote on an open statement, sorted by how they voted.
    public List<Position> positions() {
        return table.rows().stream()
                .map(row -> new Position(row.person(), place(row), row.votes(), row.votes() >= leastVotes()))
                .toList();
    }

    /// Where a person stands; empty without votes on open statements.
    public Optional<Position> find(String person) {
        return positions().stream()
                .filter(position -> position.person().equals(person))
                .findFirst();
    }

    /// Where somebody would stand who votes like this, without drawing the map anew: for a visitor who is
    /// just voting. Votes on statements that are not on the map are left aside; without any, the middle.
    public Point locate(Map<String, Stance> votes) {
        return place(table.rowOf(votes));
    }

    /// Open statements with votes, sorted by id.
    public List<StatementPull> statements() {
        return table.statements().stream()
                .map(statement -> new StatementPull(
                        statement, locate(Map.of(statement, Stance.AGREE)), locate(Map.of(statement, Stance.DISAGREE))))
                .toList();
    }

    /// The share of all differences between people that the axes show, 0 to 1: first, second.
    public List<Double> shown() {
        return List.of(axes.shown(0), axes.shown(1));
    }

    private Point place(VoteTable.Row row) {
        return Places.place(row, axes, settings.damping(), table.statements().size());
    }

    /// Indexes of the people who are grouped.
    int[] grouped() {
        return IntStream.range(0, table.rows().size())
                .filter(index -> table.rows().get(index).votes() >= leastVotes())
                .toArray();
    }

    private int leastVotes() {
        return Math.min(settings.leastVotes(), table.statements().size());
    }
}
