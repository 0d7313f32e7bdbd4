package org.augenhoehe.participation.survey.result.show;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import org.augenhoehe.participation.survey.result.count.Cuts;
import org.augenhoehe.participation.survey.result.protect.Part;

/// Means and quartiles, computed from what is told, and from nothing else: so they tell no more.
public final class Middle {
    private Middle() {}

    /// Of a scale; steps that are told together count as the middle between them.
    public static BigDecimal mean(List<Part> parts) {
        var sum = BigDecimal.ZERO;
        int people = 0;
        for (var part : parts) {
            var middle =
                    part.keys().stream().mapToInt(Integer::intValue).average().orElseThrow();
            sum = sum.add(BigDecimal.valueOf(middle).multiply(BigDecimal.valueOf(part.people())));
            people += part.people();
        }
        return sum.divide(BigDecimal.valueOf(people), 1, RoundingMode.HALF_UP);
    }

    /// The part below which a share of all answers lies.
    ///
    /// @param share in quarters
    public static Part quarter(List<Part> parts, int share) {
        var all = parts.stream().mapToInt(Part::people).sum();
        int below = 0;
        for (var part : parts) {
            below += part.people();
            if (4 * below >= share * all) {
                return part;
            }
        }
        return parts.getLast();
    }

    /// The number below which a share of all lies, as if numbers lay evenly within their class; empty where it lies in
    /// one that is open.
    public static Optional<BigDecimal> quarter(List<Part> parts, Cuts cuts, int share) {
        var all = parts.stream().mapToInt(Part::people).sum();
        var within = quarter(parts, share);
        var from = cuts.from(within.keys().getFirst());
        var before = cuts.before(within.keys().getLast());
        if (from == null || before == null) {
            return Optional.empty();
        }
        int below = parts.stream()
                .takeWhile(part -> !part.equals(within))
                .mapToInt(Part::people)
                .sum();
        var wanted = BigDecimal.valueOf((long) share * all - 4L * below);
        var width = before.subtract(from);
        var exact = from.add(
                width.multiply(wanted).divide(BigDecimal.valueOf(4L * within.people()), MathContext.DECIMAL32));
        return Optional.of(exact.setScale(Math.max(0, 2 - magnitude(width)), RoundingMode.HALF_UP));
    }

    private static int magnitude(BigDecimal width) {
        return width.precision() - width.scale();
    }
}
