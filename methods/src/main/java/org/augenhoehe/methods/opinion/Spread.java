package org.augenhoehe.methods.opinion;

import java.util.Arrays;

import org.ejml.data.DMatrixRMaj;

/// How votes scatter around the mean of their statements, as a matrix that is only ever applied.
final class Spread {
    private final VoteTable table;
    private final int[] copies;
    private final double[] mean;

    Spread(VoteTable table, int[] copies) {
        this.table = table;
        this.copies = copies;
        this.mean = means();
    }

    private double[] means() {
        double[] sum = new double[table.statements().size()];
        double[] votes = new double[sum.length];
        for (int index = 0; index < copies.length; index++) {
            VoteTable.Row row = table.rows().get(index);
            for (int vote = 0; vote < row.votes(); vote++) {
                sum[row.columns()[vote]] += (double) copies[index] * row.values()[vote];
                votes[row.columns()[vote]] += copies[index];
            }
        }
        for (int column = 0; column < sum.length; column++) {
            sum[column] = votes[column] == 0 ? 0 : sum[column] / votes[column];
        }
        return sum;
    }

    /// Mean of each statement; 0 where nobody voted.
    double[] mean() {
        return mean;
    }

    /// The sum over all statements and people of the squared distance from the mean.
    double whole() {
        double whole = 0;
        for (int index = 0; index < copies.length; index++) {
            VoteTable.Row row = table.rows().get(index);
            for (int vote = 0; vote < row.votes(); vote++) {
                double away = row.values()[vote] - mean[row.columns()[vote]];
                whole += copies[index] * away * away;
            }
        }
        return whole;
    }

    /// The scatter matrix times these directions, person by person.
    DMatrixRMaj applyTo(DMatrixRMaj directions) {
        int width = directions.numCols;
        double[] from = directions.data;
        var image = new DMatrixRMaj(directions.numRows, width);
        double[] along = new double[width];
        for (int index = 0; index < copies.length; index++) {
            if (copies[index] == 0) {
                continue;
            }
            VoteTable.Row row = table.rows().get(index);
            Arrays.fill(along, 0);
            for (int vote = 0; vote < row.votes(); vote++) {
                int column = row.columns()[vote];
                double away = row.values()[vote] - mean[column];
                for (int axis = 0; axis < width; axis++) {
                    along[axis] += away * from[column * width + axis];
                }
            }
            for (int vote = 0; vote < row.votes(); vote++) {
                int column = row.columns()[vote];
                double away = copies[index] * (row.values()[vote] - mean[column]);
                for (int axis = 0; axis < width; axis++) {
                    image.data[column * width + axis] += away * along[axis];
                }
            }
        }
        return image;
    }
}
