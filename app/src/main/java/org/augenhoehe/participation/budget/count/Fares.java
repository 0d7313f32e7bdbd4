package org.augenhoehe.participation.budget.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.augenhoehe.methods.budget.Ballot;
import org.augenhoehe.methods.budget.Election;
import org.augenhoehe.methods.budget.Outcome;
import org.augenhoehe.methods.exact.Fraction;

/// Who got something. Groups of fewer than five are not shown; who is in none, or in one of these, stands together as
/// "others".
final class Fares {
    private static final int LEAST = 5;
    private static final int MOST_GROUPS = 40;

    private final Election election;
    private final HashSet<String> funded;
    private final Map<String, Fraction> parts = new HashMap<>();

    Fares(Election election, Outcome outcome) {
        this.election = election;
        this.funded = new HashSet<>(outcome.funded());
        var named = new HashMap<String, Long>();
        election.ballots().forEach(ballot -> ballot.projects().forEach(one -> named.merge(one, 1L, Long::sum)));
        for (var project : election.projects()) {
            if (funded.contains(project.id()) && named.containsKey(project.id())) {
                parts.put(project.id(), project.cost().dividedBy(named.get(project.id())));
            }
        }
    }

    /// All voters first, then those who have something in common.
    List<Got> by(List<String> columns) {
        var got = new ArrayList<Got>();
        got.add(of("", "", election.ballots()));
        for (var column : columns) {
            var groups = groups(column);
            if (groups.size() > 1 && groups.size() <= MOST_GROUPS) {
                groups.forEach((name, ballots) -> got.add(of(column, name, ballots)));
            }
        }
        return got;
    }

    private Map<String, List<Ballot>> groups(String column) {
        var groups = new TreeMap<String, List<Ballot>>();
        for (var ballot : election.ballots()) {
            groups.computeIfAbsent(ballot.about().getOrDefault(column, ""), any -> new ArrayList<>())
                    .add(ballot);
        }
        return SmallGroups.together(groups, LEAST);
    }

    private Got of(String column, String name, List<Ballot> ballots) {
        long something = 0;
        var money = new HashMap<String, Long>();
        for (var ballot : ballots) {
            boolean any = false;
            for (var project : ballot.projects()) {
                if (funded.contains(project)) {
                    money.merge(project, 1L, Long::sum);
                    any = true;
                }
            }
            something += any ? 1 : 0;
        }
        var sum = Fraction.ZERO;
        for (var entry : money.entrySet()) {
            sum = sum.plus(parts.getOrDefault(entry.getKey(), Fraction.ZERO).times(entry.getValue()));
        }
        var each = ballots.isEmpty() ? Fraction.ZERO : sum.dividedBy(ballots.size());
        return new Got(column, name, ballots.size(), something, Because.plain(each));
    }
}
