package org.augenhoehe.participation.paper.read;

import java.util.List;
import java.util.Optional;

/// How flat paper looks to a camera: where a point of the paper is in the picture (a homography).
final class Perspective {
    private static final int UNKNOWNS = 8;

    private final double[] h;
    private final Scale from;
    private final Scale to;

    private Perspective(double[] h, Scale from, Scale to) {
        this.h = h;
        this.from = from;
        this.to = to;
    }

    /// The one that fits best to four or more pairs of points.
    ///
    /// @return empty where the points lie on a line
    static Optional<Perspective> of(List<Dot> paper, List<Dot> picture) {
        var from = Scale.of(paper);
        var to = Scale.of(picture);
        var normal = new double[UNKNOWNS][UNKNOWNS + 1];
        for (var number = 0; number < paper.size(); number++) {
            var p = from.in(paper.get(number));
            var q = to.in(picture.get(number));
            add(normal, new double[] {p.x(), p.y(), 1, 0, 0, 0, -p.x() * q.x(), -p.y() * q.x(), q.x()});
            add(normal, new double[] {0, 0, 0, p.x(), p.y(), 1, -p.x() * q.y(), -p.y() * q.y(), q.y()});
        }
        return solved(normal).map(h -> new Perspective(h, from, to));
    }

    private static void add(double[][] normal, double[] equation) {
        for (var row = 0; row < UNKNOWNS; row++) {
            for (var column = 0; column <= UNKNOWNS; column++) {
                normal[row][column] += equation[row] * equation[column];
            }
        }
    }

    /// Gauß and Jordan, with the largest pivot.
    private static Optional<double[]> solved(double[][] normal) {
        for (var step = 0; step < UNKNOWNS; step++) {
            var best = step;
            for (var row = step + 1; row < UNKNOWNS; row++) {
                best = Math.abs(normal[row][step]) > Math.abs(normal[best][step]) ? row : best;
            }
            if (Math.abs(normal[best][step]) < 1e-12) {
                return Optional.empty();
            }
            var pivot = normal[best];
            normal[best] = normal[step];
            normal[step] = pivot;
            for (var row = 0; row < UNKNOWNS; row++) {
                var share = row == step ? 0 : normal[row][step] / pivot[step];
                for (var column = step; column <= UNKNOWNS; column++) {
                    normal[row][column] -= share * pivot[column];
                }
            }
        }
        var h = new double[UNKNOWNS];
        for (var row = 0; row < UNKNOWNS; row++) {
            h[row] = normal[row][UNKNOWNS] / normal[row][row];
        }
        return Optional.of(h);
    }

    Dot seen(Dot paper) {
        var p = from.in(paper);
        var depth = h[6] * p.x() + h[7] * p.y() + 1;
        return to.out(
                new Dot((h[0] * p.x() + h[1] * p.y() + h[2]) / depth, (h[3] * p.x() + h[4] * p.y() + h[5]) / depth));
    }

    /// Pixels that a millimetre has at a place of the paper.
    double scale(Dot paper) {
        var here = seen(paper);
        return (here.far(seen(new Dot(paper.x() + 1, paper.y()))) + here.far(seen(new Dot(paper.x(), paper.y() + 1))))
                / 2;
    }

    /// Points around zero and about one in size are reckoned with more exactly.
    private record Scale(double x, double y, double size) {
        static Scale of(List<Dot> dots) {
            var x = dots.stream().mapToDouble(Dot::x).average().orElse(0);
            var y = dots.stream().mapToDouble(Dot::y).average().orElse(0);
            var middle = new Dot(x, y);
            var size = dots.stream().mapToDouble(middle::far).average().orElse(1);
            return new Scale(x, y, size == 0 ? 1 : size);
        }

        Dot in(Dot dot) {
            return new Dot((dot.x() - x) / size, (dot.y() - y) / size);
        }

        Dot out(Dot dot) {
            return new Dot(dot.x() * size + x, dot.y() * size + y);
        }
    }
}
