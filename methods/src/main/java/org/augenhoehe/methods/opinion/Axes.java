package org.augenhoehe.methods.opinion;

import java.util.Arrays;
import java.util.Random;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;
import org.ejml.interfaces.decomposition.QRDecomposition;

/// The middle of all votes and the two directions in which they differ most: principal components,
/// with the mean of a statement in every gap.
///
/// A gap then lies exactly in the middle and adds nothing, so only votes are ever touched. The
/// directions are found by subspace iteration with Rayleigh-Ritz (Nathan Halko, Per-Gunnar Martinsson,
/// Joel Tropp, *Finding structure with randomness*, SIAM Review 53(2), 2011): a few spare directions
/// let it settle quickly although the second and third spread are often close.
final class Axes {
    private static final int DIRECTIONS = 8;
    private static final int MOST_ROUNDS = 1000;
    private static final double NO_SPREAD = 1e-12;

    private final double[] mean;
    private final DMatrixRMaj directions;
    private final double[] spread;
    private final double wholeSpread;

    private Axes(double[] mean, DMatrixRMaj directions, double[] spread, double wholeSpread) {
        this.mean = mean;
        this.directions = directions;
        this.spread = spread;
        this.wholeSpread = wholeSpread;
    }

    /// @param copies how often each row counts
    static Axes of(VoteTable table, int[] copies, Random random) {
        int columns = table.statements().size();
        var start = new DMatrixRMaj(columns, Math.min(DIRECTIONS, columns));
        for (int index = 0; index < start.getNumElements(); index++) {
            start.data[index] = random.nextGaussian();
        }
        return settle(table, copies, start, 1e-12);
    }

    /// The same for other copies, starting from here: less exact, as resampled axes need not be.
    Axes again(VoteTable table, int[] copies) {
        return settle(table, copies, directions, 1e-7);
    }

    /// The same for other votes in the same gaps: only the spread matters there, and two digits of it.
    Axes roughly(VoteTable other) {
        return settle(other, other.once(), directions, 3e-3);
    }

    private static Axes settle(VoteTable table, int[] copies, DMatrixRMaj start, double tolerance) {
        var spread = new Spread(table, copies);
        DMatrixRMaj directions = orthonormal(start);
        double[] last = new double[directions.numCols];
        for (int round = 0; round < MOST_ROUNDS; round++) {
            DMatrixRMaj image = spread.applyTo(directions);
            var ritz = new DMatrixRMaj(directions.numCols, directions.numCols);
            CommonOps_DDRM.multTransA(directions, image, ritz);
            double[] now = new double[last.length];
            DMatrixRMaj turn = eigenvectors(ritz, now);
            var turned = new DMatrixRMaj(image.numRows, image.numCols);
            if (settled(last, now, tolerance)) {
                CommonOps_DDRM.mult(directions, turn, turned);
                orient(turned);
                return new Axes(spread.mean(), turned, now, spread.whole());
            }
            CommonOps_DDRM.mult(image, turn, turned);
            directions = orthonormal(turned);
            last = now;
        }
        throw new ArithmeticException("The axes did not settle in " + MOST_ROUNDS + " rounds");
    }

    private static boolean settled(double[] last, double[] now, double tolerance) {
        for (int axis = 0; axis < Math.min(2, now.length); axis++) {
            if (Math.abs(now[axis] - last[axis]) > tolerance * now[0]) {
                return false;
            }
        }
        return true;
    }

    private static DMatrixRMaj orthonormal(DMatrixRMaj matrix) {
        QRDecomposition<DMatrixRMaj> qr = DecompositionFactory_DDRM.qr(matrix.numRows, matrix.numCols);
        qr.decompose(matrix.copy());
        return qr.getQ(null, true);
    }

    /// Eigenvectors of a small symmetric matrix, greatest eigenvalue first; fills in the values.
    private static DMatrixRMaj eigenvectors(DMatrixRMaj matrix, double[] values) {
        int size = matrix.numRows;
        EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(size, true, true);
        eigen.decompose(matrix.copy());
        Integer[] order = new Integer[size];
        for (int index = 0; index < size; index++) {
            order[index] = index;
        }
        Arrays.sort(
                order,
                (one, other) -> Double.compare(
                        eigen.getEigenvalue(other).getReal(),
                        eigen.getEigenvalue(one).getReal()));
        var vectors = new DMatrixRMaj(size, size);
        for (int column = 0; column < size; column++) {
            values[column] = eigen.getEigenvalue(order[column]).getReal();
            CommonOps_DDRM.insert(eigen.getEigenVector(order[column]), vectors, 0, column);
        }
        return vectors;
    }

    /// An axis has no natural end: let the statement that weighs most point to the right (up).
    private static void orient(DMatrixRMaj directions) {
        for (int axis = 0; axis < directions.numCols; axis++) {
            double heaviest = 0;
            for (int column = 0; column < directions.numRows; column++) {
                double weight = directions.get(column, axis);
                heaviest = Math.abs(weight) > Math.abs(heaviest) + 1e-9 ? weight : heaviest;
            }
            if (heaviest < 0) {
                CommonOps_DDRM.scaleCol(-1, directions, axis);
            }
        }
    }

    /// Whether votes differ at all.
    boolean flat() {
        return spread.length == 0 || spread[0] <= NO_SPREAD;
    }

    /// The share of all differences that an axis shows, 0 to 1.
    double shown(int axis) {
        return exists(axis) ? spread[axis] / wholeSpread : 0;
    }

    /// How far a vote of this value on this column moves somebody, before stretching.
    double step(int axis, int column, double value) {
        return exists(axis) ? (value - mean[column]) * directions.get(column, axis) : 0;
    }

    private boolean exists(int axis) {
        return axis < spread.length && spread[axis] > NO_SPREAD * Math.max(1, wholeSpread);
    }
}
