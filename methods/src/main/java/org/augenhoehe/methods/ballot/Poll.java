package org.augenhoehe.methods.ballot;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A vote: a question, a rule, and what is special about it. Immutable; each `with…` gives a copy.
///
/// ```java
/// var poll = Poll.of(question, new ApprovalVoting()).withGroups(Groups.majorityIn("users", "staff"));
/// Result<Approval, …> result = poll.count(votes);
/// ```
///
/// Secret unless opened. The same ballots give the same result in whatever order they come.
///
/// @param <C> what one ballot says
/// @param <T> the full tally
public final class Poll<C, T> {
    private final Question question;
    private final Rule<C, T> rule;
    private final boolean secret;
    private final Optional<Groups> groups;
    private final Optional<Map<String, Long>> eligible;

    private Poll(
            Question question,
            Rule<C, T> rule,
            boolean secret,
            Optional<Groups> groups,
            Optional<Map<String, Long>> eligible) {
        this.question = question;
        this.rule = rule;
        this.secret = secret;
        this.groups = groups;
        this.eligible = eligible;
    }

    /// @throws FlawedBallot if the rule cannot answer the question
    public static <C, T> Poll<C, T> of(Question question, Rule<C, T> rule) {
        rule.flaw(question).ifPresent(flaw -> {
            throw new FlawedBallot(flaw);
        });
        return new Poll<>(question, rule, true, Optional.empty(), Optional.empty());
    }

    /// The published ballots carry who cast them.
    public Poll<C, T> open() {
        return new Poll<>(question, rule, false, groups, eligible);
    }

    /// Every one of these groups must agree.
    public Poll<C, T> withGroups(Groups these) {
        return new Poll<>(question, rule, secret, Optional.of(these), eligible);
    }

    /// The result says how many of each standing took part.
    ///
    /// @param people how many of each standing may vote
    public Poll<C, T> withTurnout(Map<String, Long> people) {
        return new Poll<>(question, rule, secret, groups, Optional.of(new LinkedHashMap<>(people)));
    }

    /// Why this ballot would not count: to be asked while somebody is casting it.
    public Optional<Flaw> flaw(C choice) {
        return rule.flaw(question, choice);
    }

    /// Counts the votes.
    ///
    /// @throws FlawedBallot naming the voter, if anybody voted twice or a ballot has a flaw
    public Result<C, T> count(Collection<Vote<C>> votes) {
        var voters = new HashSet<String>();
        for (Vote<C> vote : votes) {
            if (!voters.add(vote.voter())) {
                throw new FlawedBallot(new Flaw(Flaw.Kind.VOTER_TWICE, vote.voter()));
            }
            flaw(vote.choice()).ifPresent(flaw -> {
                throw new FlawedBallot(vote.voter(), flaw);
            });
        }
        List<Sheet<C>> sheets = Published.sheets(votes.stream()
                .map(vote -> new Sheet<>(group(vote.standing()), vote.choice(), 1))
                .toList());
        var verdict = Verdict.on(question, rule, groups, sheets);
        return new Result<>(
                verdict.decision(),
                verdict.count(),
                verdict.voices()
                        .map(voices -> voices.shown(secret, votes.size()))
                        .orElse(Map.of()),
                eligible.map(people -> Turnout.of(people, votes)),
                secret ? Published.secret(sheets) : Published.open(List.copyOf(votes)),
                verdict.explanations());
    }

    /// Counts a published list of a secret vote again.
    ///
    /// @throws FlawedBallot if a line has a flaw
    public Decision<T> recount(List<Sheet<C>> sheets) {
        for (Sheet<C> sheet : sheets) {
            flaw(sheet.choice()).ifPresent(flaw -> {
                throw new FlawedBallot(flaw);
            });
        }
        return Verdict.on(question, rule, groups, sheets).decision();
    }

    /// Standings that decide nothing are not written on a secret ballot.
    private String group(String standing) {
        return groups.isPresent() && groups.get().names().contains(standing) ? standing : "";
    }
}
