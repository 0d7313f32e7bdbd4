package org.augenhoehe.methods.opinion;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/// Counted votes on one statement among some people.
///
/// @param agrees people who agree
/// @param disagrees people who disagree
/// @param passes people who saw it and passed
public record Tally(int agrees, int disagrees, int passes) {
    /// @throws IllegalArgumentException if a number is negative
    public Tally {
        if (agrees < 0 || disagrees < 0 || passes < 0) {
            throw new IllegalArgumentException(
                    "Nobody can count below 0: " + agrees + " agree, " + disagrees + " disagree, " + passes + " pass");
        }
    }

    static Tally of(Collection<Stance> stances) {
        Map<Stance, Integer> counts = new EnumMap<>(Stance.class);
        stances.forEach(stance -> counts.merge(stance, 1, Integer::sum));
        return new Tally(
                counts.getOrDefault(Stance.AGREE, 0),
                counts.getOrDefault(Stance.DISAGREE, 0),
                counts.getOrDefault(Stance.PASS, 0));
    }

    /// Everybody who voted on it, passes included.
    public int votes() {
        return agrees + disagrees + passes;
    }

    /// How many took this stance.
    public int count(Stance stance) {
        return switch (stance) {
            case AGREE -> agrees;
            case DISAGREE -> disagrees;
            case PASS -> passes;
        };
    }

    /// Expected share of a stance, 0 to 1: (count + 1) / (votes + 2), as in the Polis paper. Two made-up
    /// votes, one for and one against, keep small numbers from looking certain; with no votes it is ½.
    public double share(Stance stance) {
        return (count(stance) + 1.0) / (votes() + 2.0);
    }

    /// Both tallies together; no more people than an `int` can count.
    public Tally plus(Tally other) {
        return new Tally(agrees + other.agrees, disagrees + other.disagrees, passes + other.passes);
    }
}
