package org.augenhoehe.methods.ballot.consent;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.augenhoehe.methods.ballot.Flaw;
import org.augenhoehe.methods.ballot.FlawedBallot;

/// Who said what when, person by person.
final class History {
    private final List<Round> rounds;
    private final Map<String, List<Answer>> byVoter = new TreeMap<>();

    /// @param end answers must lie before it
    History(List<Round> rounds, Collection<Answer> answers, Instant end) {
        this.rounds = rounds;
        for (Answer answer : answers) {
            if (answer.at().isBefore(rounds.getFirst().opened()) || !answer.at().isBefore(end)) {
                throw new FlawedBallot(
                        answer.voter(),
                        new Flaw(Flaw.Kind.OUTSIDE_PERIOD, answer.at().toString()));
            }
            byVoter.computeIfAbsent(answer.voter(), first -> new ArrayList<>()).add(answer);
        }
        byVoter.values().forEach(History::sort);
    }

    private static void sort(List<Answer> answers) {
        answers.sort(Comparator.comparing(Answer::at));
        for (int index = 1; index < answers.size(); index++) {
            if (answers.get(index).at().equals(answers.get(index - 1).at())) {
                throw new FlawedBallot(
                        new Flaw(Flaw.Kind.VOTER_TWICE, answers.get(index).voter()));
            }
        }
    }

    /// Everybody's latest answer.
    List<Answer> latest() {
        return byVoter.values().stream().map(List::getLast).toList();
    }

    /// The latest answers of those who said something to the last wording.
    List<Answer> lastRound() {
        return latest().stream()
                .filter(answer -> round(answer) == rounds.size())
                .toList();
    }

    List<Answer> all() {
        return byVoter.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Answer::at).thenComparing(Answer::voter))
                .toList();
    }

    List<Objection> objections() {
        var objections = new ArrayList<Objection>();
        for (List<Answer> answers : byVoter.values()) {
            for (int index = 0; index < answers.size(); index++) {
                Answer answer = answers.get(index);
                if (answer.stand() instanceof Stand.Objects objects) {
                    var next =
                            index + 1 < answers.size() ? Optional.of(answers.get(index + 1)) : Optional.<Answer>empty();
                    objections.add(objection(answer, objects.reason(), next));
                }
            }
        }
        objections.sort(Comparator.comparing(Objection::raised));
        return objections;
    }

    private Objection objection(Answer raised, String reason, Optional<Answer> next) {
        var state = next.map(answer -> ended(raised, answer)).orElse(Objection.State.STANDS);
        return new Objection(
                Optional.of(raised.voter()), reason, round(raised), raised.at(), state, next.map(Answer::at));
    }

    private Objection.State ended(Answer raised, Answer next) {
        if (next.stand() instanceof Stand.Objects) {
            return Objection.State.RENEWED;
        }
        return rounds.subList(round(raised), round(next)).stream()
                        .anyMatch(round -> round.integrates().contains(raised.voter()))
                ? Objection.State.INTEGRATED
                : Objection.State.WITHDRAWN;
    }

    /// Counted from 1: the last round that was open by then.
    private int round(Answer answer) {
        return (int) rounds.stream()
                .filter(round -> !round.opened().isAfter(answer.at()))
                .count();
    }
}
