package org.augenhoehe.methods.ballot.points;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.augenhoehe.methods.ballot.Explanation;
import org.augenhoehe.methods.ballot.Flaw;
import org.augenhoehe.methods.ballot.Profile;
import org.augenhoehe.methods.ballot.Question;
import org.augenhoehe.methods.exact.Fraction;

/// Give every option a score; the greatest sum wins (range voting, Smith 2000,
/// [rangevoting.org](https://rangevoting.org/)).
///
/// An option without a score has the lowest: nobody wins by being unknown. Who gives more than the
/// middle of the scale agrees to an option.
public final class ScoreVoting extends PointRule<Points, ScoreVoting.Scores> {
    private final int lowest;
    private final int highest;

    /// A scale of whole numbers.
    ///
    /// @param lowest for example 0 or -2
    /// @param highest greater than the lowest
    /// @throws IllegalArgumentException if it is not
    public ScoreVoting(int lowest, int highest) {
        if (lowest >= highest) {
            throw new IllegalArgumentException("a scale from " + lowest + " to " + highest);
        }
        this.lowest = lowest;
        this.highest = highest;
    }

    /// Scores of one option.
    ///
    /// @param sum all scores together, missing ones as the lowest
    /// @param mean the sum per ballot
    /// @param ballots how many ballots give each score
    /// @param unscored how many ballots leave the option out
    /// @param hasSupport whether any ballot gives more than the lowest score
    public record Scores(long sum, Fraction mean, SortedMap<Integer, Long> ballots, long unscored, boolean hasSupport)
            implements Line, Comparable<Scores> {
        public Scores {
            ballots = Collections.unmodifiableSortedMap(new TreeMap<>(ballots));
        }

        /// `ballot.score.won`: option, sum, mean, ballots.
        @Override
        public Explanation won(String option, long all) {
            return Explanation.of("ballot.score.won", option, sum, mean, all);
        }

        @Override
        public int compareTo(Scores other) {
            return Long.compare(sum, other.sum);
        }
    }

    @Override
    Scores line(String option, Profile<Points> profile) {
        var ballots = new TreeMap<Integer, Long>();
        long unscored = 0;
        long sum = 0;
        for (var entry : profile.copies().entrySet()) {
            Integer score = entry.getKey().points().get(option);
            long copies = entry.getValue();
            if (score == null) {
                unscored += copies;
            } else {
                ballots.merge(score, copies, Math::addExact);
            }
            sum = Math.addExact(sum, Math.multiplyExact(copies, score == null ? lowest : (long) score));
        }
        boolean support = !ballots.isEmpty() && ballots.lastKey() > lowest;
        return new Scores(sum, Fraction.of(sum, profile.ballots()), ballots, unscored, support);
    }

    @Override
    public Optional<Flaw> flaw(Question question, Points choice) {
        for (var entry : choice.points().entrySet()) {
            if (entry.getValue() < lowest || entry.getValue() > highest) {
                return Optional.of(new Flaw(Flaw.Kind.OFF_SCALE, entry.getKey() + " = " + entry.getValue()));
            }
        }
        return unknown(question, choice.points().keySet());
    }

    @Override
    public boolean isBlank(Points choice) {
        return choice.points().isEmpty();
    }

    @Override
    public boolean agrees(Points choice, String option) {
        long score = choice.points().getOrDefault(option, lowest);
        return 2 * score > (long) lowest + highest;
    }

    @Override
    public Points within(Points choice, Set<String> options) {
        return choice.within(options);
    }
}
