package org.augenhoehe.methods.opinion;

/// Points with a weight each: where people stand, and how well that is known.
///
/// Somebody with few votes would stand near the middle only for want of votes, so places are
/// stretched, as in the Polis paper by √(statements / votes). That alone would send people with seven
/// votes to the far edges by chance; damping holds them back. A place that rests on more votes is
/// known better and weighs more, by the square root, as random errors shrink.
final class Places {
    private final double[] x;
    private final double[] y;
    private final double[] weights;

    Places(double[] x, double[] y, double[] weights) {
        this.x = x;
        this.y = y;
        this.weights = weights;
    }

    /// Where these rows of a table stand on the given axes.
    ///
    /// @param copies how often each of these rows counts
    static Places of(VoteTable table, Axes axes, double damping, int[] rows, int[] copies) {
        var places = new Places(new double[rows.length], new double[rows.length], new double[rows.length]);
        for (int index = 0; index < rows.length; index++) {
            VoteTable.Row row = table.rows().get(rows[index]);
            Point point = place(row, axes, damping, table.statements().size());
            places.x[index] = point.x();
            places.y[index] = point.y();
            places.weights[index] = copies[rows[index]] * Math.sqrt(row.votes());
        }
        return places;
    }

    static Point place(VoteTable.Row row, Axes axes, double damping, int statements) {
        double x = 0;
        double y = 0;
        for (int vote = 0; vote < row.votes(); vote++) {
            x += axes.step(0, row.columns()[vote], row.values()[vote]);
            y += axes.step(1, row.columns()[vote], row.values()[vote]);
        }
        double stretch = Math.sqrt((statements + damping) / (Math.max(1, row.votes()) + damping));
        return new Point(stretch * x, stretch * y);
    }

    int size() {
        return x.length;
    }

    Point point(int index) {
        return new Point(x[index], y[index]);
    }

    double weight(int index) {
        return weights[index];
    }

    double squaredDistance(int index, double toX, double toY) {
        double acrossX = x[index] - toX;
        double acrossY = y[index] - toY;
        return acrossX * acrossX + acrossY * acrossY;
    }

    double squaredDistance(int index, int other) {
        return squaredDistance(index, x[other], y[other]);
    }
}
