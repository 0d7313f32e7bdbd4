package org.augenhoehe.participation.paper.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.augenhoehe.participation.paper.Sheet;

/// Finds the four corners of a page from its square code on: the nearest first, and the more are known, the better is
/// known where the next one must be.
final class Corners {
    /// In the order of `Sheet.CORNERS`: upper right, upper left, lower right, lower left.
    private static final List<Integer> NEAREST_FIRST = List.of(1, 0, 2, 3);

    private static final Dot CODE = new Dot(Sheet.CODE_X + Sheet.CODE_SIZE / 2, Sheet.CODE_Y + Sheet.CODE_SIZE / 2);
    /// How far a corner may be from where it is looked for, as share of the way from the code, and in millimetres.
    private static final double STRAY = 0.22;

    private static final double LEAST_STRAY = 6;
    /// As far the code may lie from where the corners say it is, in millimetres. Paper is bent.
    private static final double BENT = 4;

    private Corners() {}

    static Optional<Perspective> of(SquareCodes.Code code, Grey picture) {
        return Perspective.of(code.paper(), code.picture()).flatMap(first -> {
            var rings = Rings.in(picture, first.scale(CODE));
            var paper = new ArrayList<Dot>();
            var seen = new ArrayList<Dot>();
            var guess = first;
            for (var number : NEAREST_FIRST) {
                var spot = Sheet.CORNERS.get(number);
                var corner = new Dot(spot.x(), spot.y());
                var ring = nearest(rings, guess, corner);
                if (ring.isEmpty()) {
                    return Optional.empty();
                }
                paper.add(corner);
                seen.add(ring.get().middle());
                var next = Perspective.of(joined(code.paper(), paper), joined(code.picture(), seen));
                if (next.isEmpty()) {
                    return Optional.empty();
                }
                guess = next.get();
            }
            return Perspective.of(paper, seen).filter(page -> fits(page, code));
        });
    }

    private static Optional<Rings.Ring> nearest(List<Rings.Ring> rings, Perspective guess, Dot corner) {
        var place = guess.seen(corner);
        var millimetre = guess.scale(CODE);
        var stray = millimetre * Math.max(LEAST_STRAY, STRAY * CODE.far(corner));
        return rings.stream()
                .filter(ring -> ring.middle().far(place) < stray)
                .min(Comparator.comparingDouble(ring -> ring.middle().far(place)));
    }

    private static List<Dot> joined(List<Dot> some, List<Dot> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private static boolean fits(Perspective page, SquareCodes.Code code) {
        for (var number = 0; number < code.paper().size(); number++) {
            var paper = code.paper().get(number);
            if (page.seen(paper).far(code.picture().get(number)) > BENT * page.scale(paper)) {
                return false;
            }
        }
        return true;
    }
}
