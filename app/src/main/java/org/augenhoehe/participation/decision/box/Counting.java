package org.augenhoehe.participation.decision.box;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.augenhoehe.methods.ballot.Decision;
import org.augenhoehe.methods.ballot.Explanation;
import org.augenhoehe.methods.ballot.FlawedBallot;
import org.augenhoehe.methods.ballot.GroupVoice;
import org.augenhoehe.methods.ballot.Groups;
import org.augenhoehe.methods.ballot.Poll;
import org.augenhoehe.methods.ballot.Published;
import org.augenhoehe.methods.ballot.Result;
import org.augenhoehe.methods.ballot.Vote;
import org.augenhoehe.methods.exact.Fraction;
import org.augenhoehe.participation.decision.box.Outcome.Reason;
import org.augenhoehe.participation.decision.box.Outcome.SideVoice;
import org.augenhoehe.participation.decision.box.Outcome.Verdict;
import org.augenhoehe.participation.decision.way.Terms;
import org.augenhoehe.participation.decision.way.Way;

/// Counts ballots, at the end of a vote and whenever somebody does it again: both go this way.
///
/// @param outcome what came of it
/// @param ballots what may be published of a secret vote: equal ballots in one line; empty where the vote is open, or
///     where so few voted that the list would give them away
/// @param withheld whether the latter is so
record Counting(Outcome outcome, List<Line> ballots, boolean withheld) {

    /// @param copies how many ballots say exactly this
    record Line(long copies, String side, String says) {}

    /// @throws FlawedBallot naming what cannot be counted
    static Counting of(Terms terms, Collection<Cast> casts) {
        return switch (terms.kind()) {
            case CONSENT -> ConsentCount.of(terms, casts);
            case BUDGET -> BudgetCounting.of(terms, casts);
            default -> count(terms, Way.of(terms), casts);
        };
    }

    private static <C, T> Counting count(Terms terms, Way<C, T> way, Collection<Cast> casts) {
        var votes = casts.stream()
                .map(cast -> new Vote<>(cast.voter(), cast.side(), way.parse(cast.says())))
                .toList();
        var rule = way.rule(terms);
        var result = poll(terms, way).count(votes);
        var blank = votes.stream().filter(vote -> rule.isBlank(vote.choice())).count();
        return new Counting(outcome(way, result, votes.size(), blank), lines(way, result.ballots()), withheld(result));
    }

    static <C, T> Poll<C, T> poll(Terms terms, Way<C, T> way) {
        var poll = Poll.of(terms.asQuestion(), way.rule(terms));
        if (!terms.sides().isEmpty()) {
            poll = poll.withGroups(new Groups(terms.sides(), Fraction.of(1, 2)));
        }
        return terms.secret() ? poll : poll.open();
    }

    private static <C, T> Outcome outcome(Way<C, T> way, Result<C, T> result, long ballots, long blank) {
        var verdict = switch (result.decision()) {
            case Decision.Decided<T> decided -> Verdict.DECIDED;
            case Decision.NotAgreed<T> none -> Verdict.NOT_AGREED;
            case Decision.NothingChosen<T> none -> Verdict.NOTHING_CHOSEN;
        };
        var winners = result.decision() instanceof Decision.Decided<T> decided ? decided.winners() : List.<String>of();
        var sides = new LinkedHashMap<String, SideVoice>();
        result.groups().forEach((side, voice) -> sides.put(side, voice(voice)));
        return new Outcome(
                verdict,
                winners,
                result.count().map(count -> count.places()).orElse(List.of()),
                result.count().map(way::figures).orElse(Map.of()),
                ballots,
                blank,
                sides,
                result.explanations().stream().map(Counting::reason).toList());
    }

    private static SideVoice voice(GroupVoice voice) {
        return switch (voice) {
            case GroupVoice.Counted(var voters, var agreeing) -> new SideVoice(voters, agreeing);
            case GroupVoice.TooFew few -> new SideVoice(null, Map.of());
        };
    }

    static Reason reason(Explanation explanation) {
        return new Reason(
                explanation.key(),
                explanation.arguments().stream().map(Counting::plain).toList());
    }

    private static Object plain(Object argument) {
        return argument instanceof Fraction fraction ? fraction.rounded(2) : argument;
    }

    private static <C, T> List<Line> lines(Way<C, T> way, Published<C> published) {
        var lines = new ArrayList<Line>();
        if (published instanceof Published.Secret<C> secret) {
            secret.sheets()
                    .forEach(sheet -> lines.add(new Line(sheet.copies(), sheet.group(), way.write(sheet.choice()))));
        }
        return lines;
    }

    private static boolean withheld(Result<?, ?> result) {
        return result.ballots() instanceof Published.Withheld<?>;
    }
}
