package org.augenhoehe.methods.ballot.ranked;

import java.util.List;
import java.util.Optional;

import org.augenhoehe.methods.ballot.Count;
import org.augenhoehe.methods.ballot.Flaw;
import org.augenhoehe.methods.ballot.Profile;
import org.augenhoehe.methods.ballot.Question;

/// Elects several people so that every large enough part of the voters gets its share of the seats.
///
/// The rule is the weighted inclusive Gregory method of the Scottish Local Government Elections Order 2007
/// (SSI 2007/42, schedule 1), counted in exact fractions where the order cuts after five
/// decimals:
///
/// - quota (Droop): ballots that rank anybody, divided by seats + 1, rounded down, plus 1;
/// - who reaches the quota is elected, the largest first;
/// - the largest surplus goes on first: *every* ballot of the pile, at its value × surplus ÷ pile;
/// - without a surplus the last one is excluded and the ballots go on at their value;
/// - when as many stand as seats are free, all of these are elected.
///
/// Reserved seats: guarded candidates are not excluded, doomed ones are excluded at once ([Seats]).
public final class SingleTransferableVote implements RankingRule<SingleTransferableVote.Tally> {
    private final List<Reserved> reserved;

    /// @param reserved seats that belong to groups; nobody may stand for two of them
    public SingleTransferableVote(Reserved... reserved) {
        this.reserved = List.of(reserved);
    }

    /// @param quota in ballots
    /// @param stages every stage of the count
    /// @param ballots all ballots, blank ones included
    /// @param blank those that rank nobody
    public record Tally(long quota, List<Stage> stages, long ballots, long blank) {
        public Tally {
            stages = List.copyOf(stages);
        }
    }

    @Override
    public Optional<Flaw> flaw(Question question) {
        return Seats.flaw(question, reserved);
    }

    @Override
    public Optional<Flaw> flaw(Question question, Ranking choice) {
        return choice.flaw(question, false);
    }

    @Override
    public Count<Tally> count(Question question, Profile<Ranking> profile) {
        long blank = profile.count(this::isBlank);
        long quota = (profile.ballots() - blank) / (question.winners() + 1) + 1;
        var count = new TransferCount(question, new Seats(question, reserved), profile, quota);
        count.run();
        return new Count<>(
                count.elected(),
                count.places(),
                count.ties(),
                new Tally(quota, count.stages(), profile.ballots(), blank),
                count.explanations());
    }
}
