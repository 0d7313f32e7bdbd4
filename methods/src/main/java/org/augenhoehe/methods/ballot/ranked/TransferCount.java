package org.augenhoehe.methods.ballot.ranked;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.augenhoehe.methods.ballot.Explanation;
import org.augenhoehe.methods.ballot.Profile;
import org.augenhoehe.methods.ballot.Question;
import org.augenhoehe.methods.ballot.Tie;
import org.augenhoehe.methods.exact.Fraction;

/// One count by single transferable vote, stage by stage.
final class TransferCount {
    private final Question question;
    private final Seats seats;
    private final Piles piles;
    private final Fraction quota;
    private final Comparison comparison;
    private final List<Stage> stages = new ArrayList<>();
    private final Set<String> surpluses = new LinkedHashSet<>();
    private final Map<String, Fraction> kept = new LinkedHashMap<>();
    private final List<List<String>> excluded = new ArrayList<>();
    private final List<Explanation> explanations = new ArrayList<>();

    private Map<String, Fraction> votes = new LinkedHashMap<>();
    private List<String> electedNow = new ArrayList<>();

    TransferCount(Question question, Seats seats, Profile<Ranking> profile, long quota) {
        this.question = question;
        this.seats = seats;
        this.piles = new Piles(profile, seats.standing());
        this.quota = Fraction.of(quota);
        this.comparison = new Comparison(question);
    }

    void run() {
        while (seats.free() > 0) {
            beginStage();
            electWithQuota();
            if (seats.free() > 0 && seats.standing().size() == seats.free()) {
                electTheRest();
            }
            if (seats.free() == 0) {
                endStage(List.of(), List.of());
            } else if (!seats.doomed().isEmpty()) {
                String doomed = comparison.least(seats.doomed());
                explanations.add(Explanation.of("ballot.stv.seats-reserved", doomed, stage()));
                exclude(doomed);
            } else if (!surpluses.isEmpty()) {
                handOnLargestSurplus();
            } else {
                exclude(comparison.least(seats.unguarded()));
            }
        }
    }

    private void beginStage() {
        var now = new LinkedHashMap<>(kept);
        now.putAll(piles.votes(surpluses));
        now.putAll(piles.votes(seats.standing()));
        votes = new LinkedHashMap<>();
        question.inOrder(now.keySet()).forEach(one -> votes.put(one, now.getOrDefault(one, Fraction.ZERO)));
        electedNow = new ArrayList<>();
        comparison.newStage(votes);
    }

    /// One after the other, because an election may doom somebody who has the quota as well.
    private void electWithQuota() {
        while (seats.free() > 0) {
            var doomed = seats.doomed();
            var reached = seats.standing().stream()
                    .filter(one -> !doomed.contains(one) && votesOf(one).compareTo(quota) >= 0)
                    .toList();
            if (reached.isEmpty()) {
                return;
            }
            String next = comparison.most(reached);
            elect(next, "ballot.stv.quota");
            if (votesOf(next).compareTo(quota) > 0) {
                surpluses.add(next);
            } else {
                kept.put(next, quota);
            }
        }
    }

    private void electTheRest() {
        while (seats.free() > 0) {
            elect(comparison.most(seats.standing()), "ballot.stv.last-standing");
        }
    }

    private void elect(String candidate, String why) {
        seats.elect(candidate);
        electedNow.add(candidate);
        explanations.add(Explanation.of(why, candidate, votesOf(candidate), quota, stage()));
    }

    private void handOnLargestSurplus() {
        String from = comparison.most(surpluses);
        Fraction pile = votesOf(from);
        endStage(List.of(), List.of(from));
        surpluses.remove(from);
        kept.put(from, quota);
        piles.handOn(from, pile.minus(quota).dividedBy(pile), seats.standing());
    }

    private void exclude(String candidate) {
        endStage(List.of(candidate), List.of());
        seats.exclude(candidate);
        excluded.addFirst(List.of(candidate));
        piles.handOn(candidate, Fraction.ONE, seats.standing());
    }

    private void endStage(List<String> out, List<String> surplusOf) {
        stages.add(new Stage(votes, piles.exhausted(), electedNow, out, surplusOf));
    }

    private Fraction votesOf(String candidate) {
        return votes.getOrDefault(candidate, Fraction.ZERO);
    }

    private long stage() {
        return stages.size() + 1L;
    }

    List<String> elected() {
        return seats.elected();
    }

    /// The elected in their order, then who still stood at the end, then the excluded, the last one first.
    List<List<String>> places() {
        var places = new ArrayList<List<String>>();
        seats.elected().forEach(one -> places.add(List.of(one)));
        if (!seats.standing().isEmpty()) {
            places.add(List.copyOf(seats.standing()));
        }
        places.addAll(excluded);
        return places;
    }

    List<Tie> ties() {
        return comparison.ties();
    }

    List<Stage> stages() {
        return List.copyOf(stages);
    }

    List<Explanation> explanations() {
        return List.copyOf(explanations);
    }
}
