package org.augenhoehe.participation.decision.way;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.augenhoehe.methods.ballot.Count;
import org.augenhoehe.methods.ballot.Rule;
import org.augenhoehe.methods.ballot.points.Approval;
import org.augenhoehe.methods.ballot.points.ApprovalVoting;
import org.augenhoehe.methods.ballot.points.ApprovalVoting.Ticks;
import org.augenhoehe.methods.ballot.points.Tally;

/// Ticks: `["1","3"]`.
final class TickWay implements Way<Approval, Tally<Ticks>> {
    @Override
    public Rule<Approval, Tally<Ticks>> rule(Terms terms) {
        return new ApprovalVoting(terms.most());
    }

    @Override
    public Approval read(Terms terms, Map<String, List<String>> typed) {
        return new Approval(new TreeSet<>(Typed.ticks(typed)));
    }

    @Override
    public String write(Approval choice) {
        return Json.MAPPER.writeValueAsString(choice.options());
    }

    @Override
    public Approval parse(String written) {
        return Approval.of(Json.MAPPER.readValue(written, String[].class));
    }

    @Override
    public List<String> columns() {
        return List.of("decision.figure.ticks");
    }

    @Override
    public Map<String, List<Number>> figures(Count<Tally<Ticks>> count) {
        var figures = new LinkedHashMap<String, List<Number>>();
        count.tally().lines().forEach((option, line) -> figures.put(option, List.of(line.votes())));
        return figures;
    }
}
