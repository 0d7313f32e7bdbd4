package org.augenhoehe.methods.lottery;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// What makes a vector of counts a panel: how many people each type has, the panel size, and the rows
/// (quotas, households).
record Rules(int[] sizes, int panelSize, List<Row> rows) {
    private static final double TIGHT = 1e-6;

    int types() {
        return sizes.length;
    }

    /// The size of the panel as a row like all others, first.
    List<Row> all() {
        var whole = Row.count(IntStream.range(0, types()).toArray(), panelSize, panelSize);
        var all = new java.util.ArrayList<Row>();
        all.add(whole);
        all.addAll(rows);
        return all;
    }

    /// The smallest face on which the expected counts lie: what is at its limit on average is at its limit in
    /// every panel of a mixture.
    Rules faceAt(double[] expected) {
        var most = sizes.clone();
        for (int type = 0; type < types(); type++) {
            if (expected[type] < TIGHT) {
                most[type] = 0;
            }
        }
        return new Rules(
                most,
                panelSize,
                rows.stream().map(row -> row.tightAt(expected, TIGHT)).toList());
    }

    /// What may come on top of counts rounded down: nobody or one more, and nobody where nothing was cut off.
    Rules above(int[] floor, double[] part) {
        var sizes = new int[types()];
        for (int type = 0; type < types(); type++) {
            sizes[type] = part[type] > TIGHT && floor[type] < this.sizes[type] ? 1 : 0;
        }
        return new Rules(
                sizes,
                panelSize - Arrays.stream(floor).sum(),
                rows.stream()
                        .map(row -> new Row(
                                row.types(), row.weights(), row.least() - row.of(floor), row.most() - row.of(floor)))
                        .toList());
    }
}
