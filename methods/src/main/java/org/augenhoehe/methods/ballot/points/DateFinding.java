package org.augenhoehe.methods.ballot.points;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

import org.augenhoehe.methods.ballot.Explanation;
import org.augenhoehe.methods.ballot.Flaw;
import org.augenhoehe.methods.ballot.Profile;
import org.augenhoehe.methods.ballot.Question;
import org.augenhoehe.methods.ballot.points.Dates.Suits;

/// Which date suits: first the one on which most people can come at all, then the one that most like.
///
/// Being left out weighs more than coming unwillingly, so "if need be" counts as coming. Who can come
/// agrees. Dates are plain ids; blank ballots count as coming on no date.
public final class DateFinding extends PointRule<Dates, DateFinding.Guests> {

    /// Who can come on a date.
    ///
    /// @param yes how many like the date
    /// @param ifNeedBe how many could make it
    /// @param no how many cannot come, or did not say
    public record Guests(long yes, long ifNeedBe, long no) implements Line, Comparable<Guests> {
        private static final Comparator<Guests> BEST =
                Comparator.comparingLong(Guests::coming).thenComparingLong(Guests::yes);

        /// How many can come at all.
        public long coming() {
            return yes + ifNeedBe;
        }

        @Override
        public boolean hasSupport() {
            return coming() > 0;
        }

        /// `ballot.dates.won`: date, yes, if need be, no, ballots.
        @Override
        public Explanation won(String option, long ballots) {
            return Explanation.of("ballot.dates.won", option, yes, ifNeedBe, no, ballots);
        }

        @Override
        public int compareTo(Guests other) {
            return BEST.compare(this, other);
        }
    }

    @Override
    Guests line(String option, Profile<Dates> profile) {
        long yes = profile.count(choice -> choice.suits(option) == Suits.YES);
        long ifNeedBe = profile.count(choice -> choice.suits(option) == Suits.IF_NEED_BE);
        return new Guests(yes, ifNeedBe, profile.ballots() - yes - ifNeedBe);
    }

    @Override
    public Optional<Flaw> flaw(Question question, Dates choice) {
        return unknown(question, choice.answers().keySet());
    }

    @Override
    public boolean isBlank(Dates choice) {
        return choice.answers().isEmpty();
    }

    @Override
    public boolean agrees(Dates choice, String option) {
        return choice.suits(option) != Suits.NO;
    }

    @Override
    public Dates within(Dates choice, Set<String> options) {
        return choice.within(options);
    }
}
