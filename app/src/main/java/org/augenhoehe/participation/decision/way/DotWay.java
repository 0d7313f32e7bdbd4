package org.augenhoehe.participation.decision.way;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.augenhoehe.methods.ballot.Count;
import org.augenhoehe.methods.ballot.Rule;
import org.augenhoehe.methods.ballot.points.DotVoting;
import org.augenhoehe.methods.ballot.points.DotVoting.Dots;
import org.augenhoehe.methods.ballot.points.Points;
import org.augenhoehe.methods.ballot.points.Tally;

final class DotWay extends PointsWritten<Tally<Dots>> {
    @Override
    public Rule<Points, Tally<Dots>> rule(Terms terms) {
        return new DotVoting(terms.most());
    }

    @Override
    public List<String> columns() {
        return List.of("decision.figure.dots", "decision.figure.people");
    }

    @Override
    public Map<String, List<Number>> figures(Count<Tally<Dots>> count) {
        var figures = new LinkedHashMap<String, List<Number>>();
        count.tally().lines().forEach((option, line) -> figures.put(option, List.of(line.dots(), line.voters())));
        return figures;
    }
}
