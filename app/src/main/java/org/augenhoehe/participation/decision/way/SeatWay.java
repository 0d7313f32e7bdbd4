package org.augenhoehe.participation.decision.way;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.augenhoehe.methods.ballot.Count;
import org.augenhoehe.methods.ballot.Rule;
import org.augenhoehe.methods.ballot.ranked.Ranking;
import org.augenhoehe.methods.ballot.ranked.Reserved;
import org.augenhoehe.methods.ballot.ranked.SingleTransferableVote;

/// People for seats, some of which may be kept for users.
final class SeatWay extends RankWritten<SingleTransferableVote.Tally> {
    @Override
    public Rule<Ranking, SingleTransferableVote.Tally> rule(Terms terms) {
        if (terms.reserved() == 0) {
            return new SingleTransferableVote();
        }
        var standing = terms.options().stream()
                .filter(Terms.Option::reserved)
                .map(Terms.Option::number)
                .collect(Collectors.toSet());
        return new SingleTransferableVote(new Reserved("reserved", standing, terms.reserved()));
    }

    @Override
    public List<String> columns() {
        return List.of("decision.figure.last", "decision.figure.first");
    }

    @Override
    public Map<String, List<Number>> figures(Count<SingleTransferableVote.Tally> count) {
        return lastAndFirst(count.tally().stages());
    }
}
