package org.augenhoehe.methods.opinion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Do votes on different statements hang together, or does the map show mere chance?
///
/// Parallel analysis after John Horn, *A rationale and test for the number of factors in factor analysis*,
/// Psychometrika 30, 1965: the votes on each statement are shuffled among those who cast them. Every
/// statement keeps its result and everybody their gaps; only who else somebody agrees with is lost.
/// Stability can't stand in for this: with ten statements, votes at random are parted in a rather
/// stable way.
final class Coherence {
    /// Above this, what the map shows may be chance.
    static final double MOST_BY_CHANCE = 0.05;

    private static final int SHUFFLES = 19;

    private Coherence() {}

    /// The p-value of a Monte Carlo test: the share of tables, the real one among them, whose first axis
    /// shows at least as much, from 0.05 to 1.
    static double byChance(VoteTable table, Axes axes, Random random) {
        int asMuch = 1;
        for (int round = 0; round < SHUFFLES; round++) {
            Axes shuffled = axes.roughly(table.withRows(shuffled(table, random)));
            asMuch += shuffled.shown(0) >= axes.shown(0) ? 1 : 0;
        }
        return asMuch / (SHUFFLES + 1.0);
    }

    private static List<VoteTable.Row> shuffled(VoteTable table, Random random) {
        int columns = table.statements().size();
        List<List<Integer>> votes = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            votes.add(new ArrayList<>());
        }
        for (VoteTable.Row row : table.rows()) {
            for (int vote = 0; vote < row.votes(); vote++) {
                votes.get(row.columns()[vote]).add(row.values()[vote]);
            }
        }
        votes.forEach(column -> Collections.shuffle(column, random));
        List<VoteTable.Row> rows = new ArrayList<>();
        for (VoteTable.Row row : table.rows()) {
            int[] values = new int[row.votes()];
            for (int vote = 0; vote < values.length; vote++) {
                values[vote] = votes.get(row.columns()[vote]).removeLast();
            }
            rows.add(new VoteTable.Row(row.person(), row.columns(), values));
        }
        return rows;
    }
}
