package org.augenhoehe.participation.decision.way;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.augenhoehe.methods.ballot.Count;
import org.augenhoehe.methods.ballot.Rule;
import org.augenhoehe.methods.ballot.ranked.Ranking;
import org.augenhoehe.methods.ballot.ranked.Schulze;

final class DuelWay extends RankWritten<Schulze.Tally> {
    @Override
    public Rule<Ranking, Schulze.Tally> rule(Terms terms) {
        return new Schulze();
    }

    @Override
    public List<String> columns() {
        return List.of("decision.figure.beaten");
    }

    /// How many others an option beats by stronger chains.
    @Override
    public Map<String, List<Number>> figures(Count<Schulze.Tally> count) {
        var tally = count.tally();
        var figures = new LinkedHashMap<String, List<Number>>();
        for (var option : tally.options()) {
            figures.put(
                    option,
                    List.of(tally.options().stream()
                            .filter(other -> tally.strength(option, other) > tally.strength(other, option))
                            .count()));
        }
        return figures;
    }
}
