package org.augenhoehe.participation.budget.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.augenhoehe.methods.budget.Ballot;
import org.augenhoehe.methods.budget.Election;
import org.augenhoehe.methods.budget.Pabulib;

/// What is kept of a file, and handed out again to everybody: what is needed to count it once more. Whatever stands in
/// it about people, ages or districts or by mistake their names, is not.
final class PbKept {
    private static final List<String> PROJECTS =
            List.of("project_id", "cost", "name", "category", "target", "neighborhood", "votes", "score", "selected");
    private static final List<String> VOTES = List.of("voter_id", "vote", "points");

    private PbKept() {}

    static Pabulib of(Pabulib file) {
        var whole = file.election();
        return new Pabulib(
                file.meta(),
                of(file.projectColumns(), PROJECTS),
                of(file.voteColumns(), VOTES),
                new Election(whole.budget(), whole.kind(), whole.ranks(), whole.projects(), numbered(whole.ballots())),
                file.remarks());
    }

    private static List<String> of(List<String> columns, List<String> kept) {
        return columns.stream().filter(kept::contains).toList();
    }

    /// By their place: a number given elsewhere could lead to a person there.
    private static List<Ballot> numbered(List<Ballot> ballots) {
        var numbered = new ArrayList<Ballot>(ballots.size());
        for (var ballot : ballots) {
            numbered.add(
                    new Ballot(Integer.toString(numbered.size() + 1), ballot.projects(), ballot.points(), Map.of()));
        }
        return numbered;
    }
}
