package org.augenhoehe.participation.decision.way;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.augenhoehe.methods.ballot.Count;
import org.augenhoehe.methods.ballot.Rule;
import org.augenhoehe.methods.ballot.points.Points;
import org.augenhoehe.methods.ballot.points.ScoreVoting;
import org.augenhoehe.methods.ballot.points.ScoreVoting.Scores;
import org.augenhoehe.methods.ballot.points.Tally;

final class ScoreWay extends PointsWritten<Tally<Scores>> {
    @Override
    public Rule<Points, Tally<Scores>> rule(Terms terms) {
        return new ScoreVoting(terms.low(), terms.high());
    }

    @Override
    public List<String> columns() {
        return List.of("decision.figure.sum", "decision.figure.mean", "decision.figure.unscored");
    }

    @Override
    public Map<String, List<Number>> figures(Count<Tally<Scores>> count) {
        var figures = new LinkedHashMap<String, List<Number>>();
        count.tally()
                .lines()
                .forEach((option, line) ->
                        figures.put(option, List.of(line.sum(), line.mean().rounded(2), line.unscored())));
        return figures;
    }
}
