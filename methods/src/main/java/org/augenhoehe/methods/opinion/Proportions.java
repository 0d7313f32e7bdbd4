package org.augenhoehe.methods.opinion;

/// Tests of shares, as z-values: how many standard deviations from what chance would give.
///
/// With one made-up success and vote on each side, as the Polis software does: small numbers then give
/// small z-values instead of none.
final class Proportions {
    /// z of 90 % one-sided, the bar of the Polis paper.
    static final double CLEAR = 1.2816;

    private Proportions() {}

    /// Is the share of a stance more than a half?
    static double majority(Tally tally, Stance stance) {
        double votes = tally.votes() + 1.0;
        return 2 * Math.sqrt(votes) * ((tally.count(stance) + 1) / votes - 0.5);
    }

    /// Is the share of a stance greater here than there?
    static double difference(Tally here, Tally there, Stance stance) {
        double votesHere = here.votes() + 1.0;
        double votesThere = there.votes() + 1.0;
        double countHere = here.count(stance) + 1.0;
        double countThere = there.count(stance) + 1.0;
        double share = (countHere + countThere) / (votesHere + votesThere);
        double error = Math.sqrt(share * (1 - share) * (1 / votesHere + 1 / votesThere));
        return error == 0 ? 0 : (countHere / votesHere - countThere / votesThere) / error;
    }
}
