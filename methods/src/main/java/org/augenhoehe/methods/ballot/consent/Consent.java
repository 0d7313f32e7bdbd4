package org.augenhoehe.methods.ballot.consent;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.augenhoehe.methods.ballot.Explanation;
import org.augenhoehe.methods.ballot.Flaw;
import org.augenhoehe.methods.ballot.FlawedBallot;
import org.augenhoehe.methods.ballot.Turnout;
import org.augenhoehe.methods.ballot.Vote;

/// Decides by consent: agreed when no objection stands at the end of the period.
///
/// An objection has a reason. It is integrated into a new wording, which opens a new round. It goes on
/// standing through later rounds until the person who raised it answers without objecting: nobody's
/// objection vanishes because they were away. A yes, however, belongs to the wording it was given to.
///
/// Secret unless opened. Immutable.
public final class Consent {
    private final List<Round> rounds;
    private final Instant until;
    private final boolean secret;
    private final List<String> groups;
    private final Optional<Map<String, Long>> eligible;

    private Consent(
            List<Round> rounds,
            Instant until,
            boolean secret,
            List<String> groups,
            Optional<Map<String, Long>> eligible) {
        this.rounds = rounds;
        this.until = until;
        this.secret = secret;
        this.groups = groups;
        this.eligible = eligible;
    }

    /// @param rounds those opened so far, in order; the period begins with the first
    /// @param until the end of the period; an answer at this moment is too late
    /// @throws FlawedBallot if there is no round or they do not follow one another before the end
    public static Consent of(List<Round> rounds, Instant until) {
        var ends = new ArrayList<>(rounds.stream().map(Round::opened).toList());
        ends.add(until);
        for (int index = 1; index < ends.size(); index++) {
            if (!ends.get(index - 1).isBefore(ends.get(index))) {
                throw new FlawedBallot(
                        new Flaw(Flaw.Kind.ROUNDS, ends.get(index).toString()));
            }
        }
        if (rounds.isEmpty()) {
            throw new FlawedBallot(new Flaw(Flaw.Kind.ROUNDS, "0"));
        }
        return new Consent(List.copyOf(rounds), until, true, List.of(), Optional.empty());
    }

    /// The result carries who said what.
    public Consent open() {
        return new Consent(rounds, until, false, groups, eligible);
    }

    /// Somebody of each of these standings must have answered the last wording. That no group is overruled,
    /// consent provides by itself.
    public Consent withGroups(String... names) {
        return new Consent(rounds, until, secret, List.of(names), eligible);
    }

    /// @param people how many of each standing may take part
    public Consent withTurnout(Map<String, Long> people) {
        return new Consent(rounds, until, secret, groups, Optional.of(new LinkedHashMap<>(people)));
    }

    /// How far it has come by now.
    ///
    /// @throws FlawedBallot naming the voter, for an answer outside the period or after now, or two
    ///     answers of one person at the same moment
    public ConsentResult result(Collection<Answer> answers, Instant now) {
        boolean over = !now.isBefore(until);
        var history = new History(rounds, answers, over ? until : now.plusNanos(1));
        var objections = history.objections();
        var shown = secret ? objections.stream().map(Objection::withoutName).toList() : objections;
        var lastRound = history.lastRound();
        var voices =
                ConsentResult.Voices.of(lastRound.stream().map(Answer::stand).toList());
        var standing = shown.stream().filter(Objection::stands).toList();
        var silent = silentGroups(lastRound);
        ConsentOutcome outcome;
        if (!over) {
            outcome = new ConsentOutcome.Open(until);
        } else if (!standing.isEmpty()) {
            outcome = new ConsentOutcome.NotAgreed(standing);
        } else if (lastRound.isEmpty() || !silent.isEmpty()) {
            outcome = new ConsentOutcome.Unanswered(silent);
        } else {
            outcome = new ConsentOutcome.Agreed(rounds.getLast().proposal());
        }
        return new ConsentResult(
                outcome,
                voices,
                shown,
                eligible.map(people -> Turnout.of(people, votes(history))),
                secret ? List.of() : history.all(),
                explanation(outcome, voices, standing.size()));
    }

    private List<String> silentGroups(List<Answer> lastRound) {
        Set<String> heard = lastRound.stream().map(Answer::standing).collect(Collectors.toSet());
        return groups.stream().filter(group -> !heard.contains(group)).toList();
    }

    private static List<Vote<Stand>> votes(History history) {
        return history.latest().stream()
                .map(answer -> new Vote<>(answer.voter(), answer.standing(), answer.stand()))
                .toList();
    }

    private Explanation explanation(ConsentOutcome outcome, ConsentResult.Voices voices, long standing) {
        long round = rounds.size();
        return switch (outcome) {
            case ConsentOutcome.Open open -> Explanation.of("ballot.consent.open", open.until(), standing);
            case ConsentOutcome.Agreed agreed ->
                Explanation.of("ballot.consent.agreed", agreed.proposal(), round, voices.consenting(), voices.aside());
            case ConsentOutcome.NotAgreed not -> Explanation.of("ballot.consent.not-agreed", round, standing);
            case ConsentOutcome.Unanswered none -> Explanation.of("ballot.consent.unanswered", none.groups());
        };
    }
}
