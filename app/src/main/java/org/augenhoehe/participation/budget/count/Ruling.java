package org.augenhoehe.participation.budget.count;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What one rule makes of the ballots.
///
/// @param rule the rest of its text key: one of ours, or as a file names it
/// @param funded numbers of projects, in the order in which they were funded
/// @param share what each voter had to give; 0 where the rule hands out no shares
/// @param because for every project
/// @param ties projects between which the rule itself did not decide; the lot did
/// @param got how voters fare, all of them first
public record Ruling(
        String rule,
        List<String> funded,
        BigDecimal spent,
        BigDecimal left,
        BigDecimal share,
        Map<String, Because> because,
        List<List<String>> ties,
        List<Got> got,
        List<Area> areas) {

    public String textKey() {
        return "budget.rule." + rule;
    }

    /// @param left what districts and kinds may still be called
    Ruling saying(Set<String> left) {
        return new Ruling(
                rule,
                funded,
                spent,
                this.left,
                share,
                because,
                ties,
                got,
                areas.stream().map(area -> area.saying(left)).toList());
    }

    public boolean funds(String project) {
        var reason = because.get(project);
        return reason != null && reason.isFunded();
    }

    public Got all() {
        return got.getFirst();
    }
}
