package org.augenhoehe.methods.ballot.points;

import java.util.Optional;
import java.util.Set;

import org.augenhoehe.methods.ballot.Explanation;
import org.augenhoehe.methods.ballot.Flaw;
import org.augenhoehe.methods.ballot.Profile;
import org.augenhoehe.methods.ballot.Question;

/// Tick what you can live with; most ticks win (Brams and Fishburn, "Approval Voting", 1978).
///
/// Who ticks an option agrees to it.
public final class ApprovalVoting extends PointRule<Approval, ApprovalVoting.Ticks> {
    private final int most;

    /// As many as you like.
    public ApprovalVoting() {
        this(Integer.MAX_VALUE);
    }

    /// So many at most.
    ///
    /// @param most how many options one ballot may tick; 1 makes it a plurality vote
    /// @throws IllegalArgumentException if it is less than 1
    public ApprovalVoting(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("a ballot that may tick " + most + " options");
        }
        this.most = most;
    }

    /// Ticks for one option.
    ///
    /// @param votes how many ballots tick the option
    public record Ticks(long votes) implements Line, Comparable<Ticks> {
        @Override
        public boolean hasSupport() {
            return votes > 0;
        }

        /// `ballot.approval.won`: option, votes, ballots.
        @Override
        public Explanation won(String option, long ballots) {
            return Explanation.of("ballot.approval.won", option, votes, ballots);
        }

        @Override
        public int compareTo(Ticks other) {
            return Long.compare(votes, other.votes);
        }
    }

    @Override
    Ticks line(String option, Profile<Approval> profile) {
        return new Ticks(profile.count(choice -> agrees(choice, option)));
    }

    @Override
    public Optional<Flaw> flaw(Question question, Approval choice) {
        int ticked = choice.options().size();
        return ticked > most
                ? Optional.of(new Flaw(Flaw.Kind.TOO_MANY_OPTIONS, ticked + " > " + most))
                : unknown(question, choice.options());
    }

    @Override
    public boolean isBlank(Approval choice) {
        return choice.options().isEmpty();
    }

    @Override
    public boolean agrees(Approval choice, String option) {
        return choice.options().contains(option);
    }

    @Override
    public Approval within(Approval choice, Set<String> options) {
        return choice.within(options);
    }
}
