package org.augenhoehe.methods.opinion;

import java.util.ArrayList;
import java.util.List;

/// Points with a weight each: where people stand, and how well that is known.
record Places(List<Point> points, double[] weights) {

    /// Where all rows of a table stand on the given axes.
    ///
    /// Somebody with few votes would stand near the middle only for want of votes, so places are
    /// stretched, as in the Polis paper by √(statements / votes). That alone would send people with
    /// seven votes to the far edges by chance; damping holds them back. A place that rests on more
    /// votes is known better and weighs more, by the square root, as random errors shrink.
    static Places of(VoteTable table, Axes axes, double damping) {
        List<Point> points = new ArrayList<>();
        double[] weights = new double[table.rows().size()];
        for (VoteTable.Row row : table.rows()) {
            weights[points.size()] = Math.sqrt(row.votes());
            points.add(place(row, axes, damping, table.statements().size()));
        }
        return new Places(points, weights);
    }

    static Point place(VoteTable.Row row, Axes axes, double damping, int statements) {
        double x = 0;
        double y = 0;
        for (int vote = 0; vote < row.votes(); vote++) {
            x += axes.step(0, row.columns()[vote], row.values()[vote]);
            y += axes.step(1, row.columns()[vote], row.values()[vote]);
        }
        double stretch = stretch(row.votes(), damping, statements);
        return new Point(stretch * x, stretch * y);
    }

    static double stretch(int votes, double damping, int statements) {
        return Math.sqrt((statements + damping) / (Math.max(1, votes) + damping));
    }

    int size() {
        return points.size();
    }

    /// These of the points, in this order; repeated where an index is.
    Places select(int[] indexes) {
        List<Point> chosen = new ArrayList<>();
        double[] theirs = new double[indexes.length];
        for (int index : indexes) {
            theirs[chosen.size()] = weights[index];
            chosen.add(points.get(index));
        }
        return new Places(chosen, theirs);
    }
}
