package org.augenhoehe.participation.decision.way;

import java.util.List;
import java.util.Map;

import org.augenhoehe.methods.ballot.Count;
import org.augenhoehe.methods.ballot.Rule;
import org.augenhoehe.methods.ballot.ranked.InstantRunoff;
import org.augenhoehe.methods.ballot.ranked.Ranking;

final class RunoffWay extends RankWritten<InstantRunoff.Tally> {
    @Override
    public Rule<Ranking, InstantRunoff.Tally> rule(Terms terms) {
        return new InstantRunoff();
    }

    @Override
    public List<String> columns() {
        return List.of("decision.figure.last", "decision.figure.first");
    }

    @Override
    public Map<String, List<Number>> figures(Count<InstantRunoff.Tally> count) {
        return lastAndFirst(count.tally().stages());
    }
}
