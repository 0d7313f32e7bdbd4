package org.augenhoehe.methods.ballot.points;

import java.util.Optional;
import java.util.Set;

import org.augenhoehe.methods.ballot.Explanation;
import org.augenhoehe.methods.ballot.Flaw;
import org.augenhoehe.methods.ballot.Profile;
import org.augenhoehe.methods.ballot.Question;

/// Everybody has the same number of dots and sticks them where they like; most dots win (cumulative voting).
///
/// Nobody has to use all dots. Who sticks one on an option agrees to it.
public final class DotVoting extends PointRule<Points, DotVoting.Dots> {
    private final int dots;
    private final int mostOnOne;

    /// All dots of a person may go on one option.
    ///
    /// @param dots how many each person has, at least 1
    /// @throws IllegalArgumentException if there are none
    public DotVoting(int dots) {
        this(dots, dots);
    }

    /// With a limit for one option.
    ///
    /// @param dots how many each person has, at least 1
    /// @param mostOnOne how many of them one person may stick on one option, at least 1
    /// @throws IllegalArgumentException if either is less than 1
    public DotVoting(int dots, int mostOnOne) {
        if (dots < 1 || mostOnOne < 1) {
            throw new IllegalArgumentException(dots + " dots, at most " + mostOnOne + " on one option");
        }
        this.dots = dots;
        this.mostOnOne = mostOnOne;
    }

    /// Dots on one option.
    ///
    /// @param dots how many are stuck on the option
    /// @param voters how many people they are from
    public record Dots(long dots, long voters) implements Line, Comparable<Dots> {
        @Override
        public boolean hasSupport() {
            return dots > 0;
        }

        /// `ballot.dots.won`: option, dots, people, ballots.
        @Override
        public Explanation won(String option, long ballots) {
            return Explanation.of("ballot.dots.won", option, dots, voters, ballots);
        }

        /// By dots alone: how many people they are from is shown and decides nothing.
        @Override
        public int compareTo(Dots other) {
            return Long.compare(dots, other.dots);
        }
    }

    @Override
    Dots line(String option, Profile<Points> profile) {
        long sum = 0;
        for (var entry : profile.copies().entrySet()) {
            long stuck = entry.getKey().points().getOrDefault(option, 0);
            sum = Math.addExact(sum, Math.multiplyExact(stuck, entry.getValue()));
        }
        return new Dots(sum, profile.count(choice -> agrees(choice, option)));
    }

    @Override
    public Optional<Flaw> flaw(Question question, Points choice) {
        long all = 0;
        for (var entry : choice.points().entrySet()) {
            int stuck = entry.getValue();
            if (stuck < 0) {
                return Optional.of(new Flaw(Flaw.Kind.NEGATIVE, entry.getKey() + " = " + stuck));
            }
            if (stuck > mostOnOne) {
                return Optional.of(new Flaw(Flaw.Kind.TOO_MANY_DOTS_ON_ONE, entry.getKey() + " = " + stuck));
            }
            all += stuck;
        }
        return all > dots
                ? Optional.of(new Flaw(Flaw.Kind.TOO_MANY_DOTS, all + " > " + dots))
                : unknown(question, choice.points().keySet());
    }

    @Override
    public boolean isBlank(Points choice) {
        return choice.points().values().stream().allMatch(stuck -> stuck == 0);
    }

    @Override
    public boolean agrees(Points choice, String option) {
        return choice.points().getOrDefault(option, 0) > 0;
    }

    @Override
    public Points within(Points choice, Set<String> options) {
        return choice.within(options);
    }
}
