package org.augenhoehe.methods.ballot.ranked;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.augenhoehe.methods.ballot.Count;
import org.augenhoehe.methods.ballot.Explanation;
import org.augenhoehe.methods.ballot.Flaw;
import org.augenhoehe.methods.ballot.Profile;
import org.augenhoehe.methods.ballot.Question;
import org.augenhoehe.methods.exact.Fraction;

/// One winner by elimination: while nobody has more than half of the ballots that still name somebody, the
/// last one goes and its ballots move on (Ware 1871; "Alternative vote").
///
/// Equals are told apart by earlier stages, then by lot ([Comparison] says how).
public final class InstantRunoff implements RankingRule<InstantRunoff.Tally> {

    /// @param stages every stage; the last one has the winner as elected
    /// @param ballots all ballots, blank ones included
    /// @param blank those that rank nobody
    public record Tally(List<Stage> stages, long ballots, long blank) {
        public Tally {
            stages = List.copyOf(stages);
        }
    }

    @Override
    public Optional<Flaw> flaw(Question question) {
        return question.winners() > 1
                ? Optional.of(new Flaw(Flaw.Kind.WINNERS, question.winners() + " > 1"))
                : Optional.empty();
    }

    @Override
    public Optional<Flaw> flaw(Question question, Ranking choice) {
        return choice.flaw(question, false);
    }

    @Override
    public Count<Tally> count(Question question, Profile<Ranking> profile) {
        var standing = new LinkedHashSet<>(question.options());
        var piles = new Piles(profile, standing);
        var comparison = new Comparison(question);
        var stages = new ArrayList<Stage>();
        var behind = new ArrayList<List<String>>();
        while (true) {
            var votes = piles.votes(standing);
            comparison.newStage(votes);
            Fraction inPlay = votes.values().stream().reduce(Fraction.ZERO, Fraction::plus);
            var first =
                    votes.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
            if (standing.size() == 1 || first.getValue().times(2).compareTo(inPlay) > 0) {
                String winner = first.getKey();
                stages.add(new Stage(votes, piles.exhausted(), List.of(winner), List.of(), List.of()));
                standing.remove(winner);
                var places = places(winner, question.inOrder(standing), stages.getLast(), behind);
                var why = Explanation.of("ballot.runoff.won", winner, first.getValue(), inPlay, (long) stages.size());
                var tally = new Tally(stages, profile.ballots(), profile.count(this::isBlank));
                return new Count<>(List.of(winner), places, comparison.ties(), tally, List.of(why));
            }
            String last = comparison.least(standing);
            stages.add(new Stage(votes, piles.exhausted(), List.of(), List.of(last), List.of()));
            standing.remove(last);
            behind.addFirst(List.of(last));
            piles.handOn(last, Fraction.ONE, standing);
        }
    }

    private static List<List<String>> places(
            String winner, List<String> beaten, Stage end, List<List<String>> excluded) {
        var byVotes = new TreeMap<Fraction, List<String>>();
        beaten.forEach(option -> byVotes.computeIfAbsent(end.votes(option), votes -> new ArrayList<>())
                .add(option));
        var places = new ArrayList<List<String>>();
        places.add(List.of(winner));
        places.addAll(byVotes.descendingMap().values());
        places.addAll(excluded);
        return places;
    }
}
