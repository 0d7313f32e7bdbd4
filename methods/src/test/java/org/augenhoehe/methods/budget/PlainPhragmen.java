package org.augenhoehe.methods.budget;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.augenhoehe.methods.exact.Fraction;

/// Phragmén's rule as it stands in the paper: every voter saves, purchase by purchase.
final class PlainPhragmen {
    private final Election election;
    private final Fraction[] savings;
    private final List<Reason> reasons = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();
    private Fraction now = Fraction.ZERO;
    private int bought;

    private PlainPhragmen(Election election) {
        this.election = election;
        savings = new Fraction[election.ballots().size()];
        Arrays.fill(savings, Fraction.ZERO);
    }

    static Outcome count(Election election, boolean skip) {
        var run = new PlainPhragmen(election);
        var open = new ArrayList<Project>();
        for (var project : election.projects()) {
            if (run.voters(project).isEmpty()) {
                run.reasons.add(new Reason.TooFewVotes(project.id(), Fraction.ZERO, Fraction.ZERO));
            } else {
                open.add(project);
            }
        }
        var left = election.budget();
        while (!open.isEmpty()) {
            var first = run.first(open);
            var chosen = first.getFirst();
            open.remove(chosen);
            if (chosen.cost().compareTo(left) > 0) {
                run.reasons.add(new Reason.TooLittleMoney(chosen.id(), chosen.cost(), left));
                if (!skip) {
                    open.forEach(other -> run.reasons.add(new Reason.AfterTheEnd(other.id(), chosen.id())));
                    open.clear();
                }
            } else {
                left = left.minus(chosen.cost());
                run.buy(chosen, first);
            }
        }
        return Outcome.of(election, run.reasons, Fraction.ZERO, run.ties);
    }

    private List<Project> first(List<Project> open) {
        var least = open.stream().map(this::wait).min(Comparator.naturalOrder()).orElseThrow();
        return open.stream()
                .filter(project -> wait(project).equals(least))
                .sorted(Comparator.comparing(Project::cost)
                        .thenComparing(project -> -voters(project).size()))
                .toList();
    }

    private void buy(Project chosen, List<Project> first) {
        bought++;
        if (first.size() > 1) {
            ties.add(new Tie(bought, first.stream().map(Project::id).toList(), chosen.id()));
        }
        var wait = wait(chosen);
        now = now.plus(wait);
        Arrays.setAll(savings, voter -> savings[voter].plus(wait));
        voters(chosen).forEach(voter -> savings[voter] = Fraction.ZERO);
        reasons.add(new Reason.BySaving(chosen.id(), bought, voters(chosen).size(), now));
    }

    private Fraction wait(Project project) {
        var missing = project.cost();
        for (int voter : voters(project)) {
            missing = missing.minus(savings[voter]);
        }
        return missing.dividedBy(voters(project).size());
    }

    private List<Integer> voters(Project project) {
        var voters = new ArrayList<Integer>();
        for (int voter = 0; voter < election.ballots().size(); voter++) {
            if (names(election.ballots().get(voter), project)) {
                voters.add(voter);
            }
        }
        return voters;
    }

    /// Who gives a project no points has not named it.
    private boolean names(Ballot ballot, Project project) {
        int place = ballot.projects().indexOf(project.id());
        return place >= 0 && Utility.CARDINALITY.weight(election, ballot, place).sign() > 0;
    }
}
