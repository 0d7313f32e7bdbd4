package org.augenhoehe.participation.decision.consent;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.methods.ballot.consent.Consent;
import org.augenhoehe.methods.ballot.consent.Objection;
import org.augenhoehe.methods.ballot.consent.Round;

/// Everything that was said so far, and which objections stand.
public record Hearing(List<Wording> wordings, List<Answer> answers) {
    private static final String UNSEEN = "…";

    /// Each objection with what became of it, by time.
    List<Raised> objections(Instant until, Instant now) {
        var ended = answers.stream()
                .flatMap(one -> one.state() == null ? Stream.empty() : Stream.of(new Raised(one, one.state())))
                .toList();
        if (wordings.isEmpty() || !ended.isEmpty()) {
            return ended;
        }
        var rounds = wordings.stream().map(wording -> round(wording, answers)).toList();
        var said = answers.stream()
                .map(one -> new org.augenhoehe.methods.ballot.consent.Answer(
                        one.mark(), one.side(), one.at(), one.stance().stand(one.hidden() ? UNSEEN : one.reason())))
                .toList();
        var found = new HashMap<String, Answer>();
        answers.forEach(one -> found.put(one.mark() + one.at(), one));
        return Consent.of(rounds, until).open().result(said, now).objections().stream()
                .map(objection -> new Raised(
                        Objects.requireNonNull(found.get(objection.voter().orElse("") + objection.raised())),
                        objection.state()))
                .toList();
    }

    /// What everybody said last: the only thing that counts.
    public List<Answer> latest() {
        var latest = new HashMap<String, Answer>();
        answers.forEach(one -> latest.put(one.mark(), one));
        return latest.values().stream()
                .sorted((one, other) -> one.mark().compareTo(other.mark()))
                .toList();
    }

    private static Round round(Wording wording, List<Answer> answers) {
        return new Round(
                wording.opened(),
                Integer.toString(wording.number()),
                answers.stream()
                        .filter(one -> wording.integrates().contains(one.id()))
                        .map(Answer::mark)
                        .collect(Collectors.toSet()));
    }

    record Raised(Answer answer, Objection.State state) {}
}
