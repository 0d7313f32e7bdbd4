package org.augenhoehe.participation.decision.way;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.augenhoehe.methods.ballot.Count;
import org.augenhoehe.methods.ballot.Flaw;
import org.augenhoehe.methods.ballot.FlawedBallot;
import org.augenhoehe.methods.ballot.Rule;
import org.augenhoehe.methods.ballot.points.DateFinding;
import org.augenhoehe.methods.ballot.points.DateFinding.Guests;
import org.augenhoehe.methods.ballot.points.Dates;
import org.augenhoehe.methods.ballot.points.Dates.Suits;
import org.augenhoehe.methods.ballot.points.Tally;

import tools.jackson.core.type.TypeReference;

/// Which dates suit: `{"1":"YES","2":"IF_NEED_BE"}`.
final class DateWay implements Way<Dates, Tally<Guests>> {
    @Override
    public Rule<Dates, Tally<Guests>> rule(Terms terms) {
        return new DateFinding();
    }

    @Override
    public Dates read(Terms terms, Map<String, List<String>> typed) {
        var answers = new TreeMap<String, Suits>();
        Typed.given(terms, typed).forEach((date, answer) -> answers.put(date, suits(answer)));
        return new Dates(answers);
    }

    private static Suits suits(String typed) {
        for (var suits : Suits.values()) {
            if (suits.name().equals(typed)) {
                return suits;
            }
        }
        throw new FlawedBallot(new Flaw(Flaw.Kind.OFF_SCALE, typed));
    }

    @Override
    public String write(Dates choice) {
        return Json.MAPPER.writeValueAsString(choice.answers());
    }

    @Override
    public Dates parse(String written) {
        return Dates.of(Json.MAPPER.readValue(written, new TypeReference<Map<String, Suits>>() {}));
    }

    @Override
    public List<String> columns() {
        return List.of(
                "decision.figure.coming", "decision.figure.yes", "decision.figure.ifneedbe", "decision.figure.no");
    }

    @Override
    public Map<String, List<Number>> figures(Count<Tally<Guests>> count) {
        var figures = new LinkedHashMap<String, List<Number>>();
        count.tally()
                .lines()
                .forEach((date, line) ->
                        figures.put(date, List.of(line.coming(), line.yes(), line.ifNeedBe(), line.no())));
        return figures;
    }
}
