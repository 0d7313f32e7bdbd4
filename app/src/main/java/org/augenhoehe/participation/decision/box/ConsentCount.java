package org.augenhoehe.participation.decision.box;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.augenhoehe.methods.ballot.consent.Answer;
import org.augenhoehe.methods.ballot.consent.Consent;
import org.augenhoehe.methods.ballot.consent.ConsentOutcome;
import org.augenhoehe.methods.ballot.consent.Round;
import org.augenhoehe.methods.ballot.consent.Stand;
import org.augenhoehe.participation.decision.box.Outcome.Verdict;
import org.augenhoehe.participation.decision.way.Json;
import org.augenhoehe.participation.decision.way.Terms;

/// Counts a consent from what everybody said last: `{"round":2,"stand":"OBJECTS"}`. Reasons and moments change nothing
/// and stay out of the box.
public final class ConsentCount {
    /// Text keys of the figures.
    public static final List<String> COLUMNS = List.of(
            "decision.figure.consents", "decision.figure.concerns", "decision.figure.aside", "decision.figure.objects");

    private static final int LEAST = 5;
    private static final String UNSEEN = "…";
    private static final Instant BEGIN = Instant.EPOCH;

    private ConsentCount() {}

    /// What a last word looks like in the box.
    public record LastWord(int round, String stand) {
        public String written() {
            return "{\"round\":%d,\"stand\":\"%s\"}".formatted(round, stand);
        }
    }

    static Counting of(Terms terms, Collection<Cast> casts) {
        var rounds = new ArrayList<Round>();
        for (var wording : terms.options()) {
            rounds.add(new Round(begin(rounds.size() + 1), wording.number(), Set.of()));
        }
        var answers = casts.stream().map(ConsentCount::answer).toList();
        var until = begin(rounds.size() + 1);
        var result = Consent.of(rounds, until)
                .withGroups(terms.sides().toArray(String[]::new))
                .result(answers, until);
        var verdict = switch (result.outcome()) {
            case ConsentOutcome.Agreed agreed -> Verdict.DECIDED;
            case ConsentOutcome.NotAgreed not -> Verdict.NOT_AGREED;
            case ConsentOutcome.Unanswered none -> Verdict.NOTHING_CHOSEN;
            case ConsentOutcome.Open open -> throw new IllegalStateException("the period is over");
        };
        var last = terms.options().getLast().number();
        var voices = result.lastRound();
        long standing = answers.stream()
                .filter(one -> one.stand() instanceof Stand.Objects)
                .count();
        var outcome = new Outcome(
                verdict,
                verdict == Verdict.DECIDED ? List.of(last) : List.of(),
                List.of(List.of(last)),
                Map.of(
                        last,
                        List.<Number>of(
                                voices.consenting(), (long) voices.concerns().size(), voices.aside(), standing)),
                casts.size(),
                0,
                Map.of(),
                List.of(Counting.reason(result.explanation())));
        var withheld = terms.secret() && isSmall(casts);
        return new Counting(outcome, terms.secret() && !withheld ? lines(casts) : List.of(), withheld);
    }

    private static boolean isSmall(Collection<Cast> casts) {
        return casts.isEmpty()
                || casts.stream().collect(Collectors.groupingBy(Cast::side, Collectors.counting())).values().stream()
                        .anyMatch(people -> people < LEAST);
    }

    private static Instant begin(int round) {
        return BEGIN.plus(Duration.ofDays(round));
    }

    private static Answer answer(Cast cast) {
        var said = Json.MAPPER.readValue(cast.says(), LastWord.class);
        Stand stand = switch (said.stand()) {
            case "CONSENTS" -> new Stand.Consents();
            case "CONCERN" -> new Stand.ConsentsWithConcern(UNSEEN);
            case "ASIDE" -> new Stand.StandsAside();
            case "OBJECTS" -> new Stand.Objects(UNSEEN);
            default -> throw new IllegalArgumentException(said.stand());
        };
        return new Answer(cast.voter(), cast.side(), begin(said.round()), stand);
    }

    private static List<Counting.Line> lines(Collection<Cast> casts) {
        record Same(String side, String says) {}
        var copies = new TreeMap<Same, Long>(
                (one, other) -> (one.side() + one.says()).compareTo(other.side() + other.says()));
        casts.forEach(cast -> copies.merge(new Same(cast.side(), cast.says()), 1L, Long::sum));
        var lines = new ArrayList<Counting.Line>();
        copies.forEach((same, number) -> lines.add(new Counting.Line(number, same.side(), same.says())));
        return lines;
    }
}
