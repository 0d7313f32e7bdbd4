package org.augenhoehe.methods.budget;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.augenhoehe.methods.exact.Fraction;

/// What was put to the vote, and what people said. Checked when it is made: whatever is wrong throws a
/// [FlawedElection] that names the culprit. No projects and no ballots are no flaw; then nothing is
/// funded.
///
/// @param budget in any currency, zero or more; costs are in the same
/// @param kind of all ballots
/// @param ranks how many ranks an ordinal ballot had, 0 otherwise; the first of three ranks gives three
///     points
/// @param projects in the order in which they were put to the vote; the last resort in ties
/// @param ballots in any order
public record Election(Fraction budget, BallotKind kind, int ranks, List<Project> projects, List<Ballot> ballots) {
    /// @throws FlawedElection if the budget, a cost or points are negative or too large, a project or a voter
    ///     is there twice, or a ballot names what nobody put to the vote or what its kind does not allow
    public Election {
        projects = List.copyOf(projects);
        ballots = List.copyOf(ballots);
        if (budget.sign() < 0) {
            throw new FlawedElection(new Flaw.NegativeBudget(budget.toString()));
        }
        Amounts.check(budget, projects);
        checkBallots(kind, index(projects), ballots);
    }

    /// A budget with ballots that only name projects.
    public static Election approval(long budget, List<Project> projects, List<Ballot> ballots) {
        return new Election(Fraction.of(budget), BallotKind.APPROVAL, 0, projects, ballots);
    }

    /// The project with this id.
    ///
    /// @throws java.util.NoSuchElementException if there is no such project
    public Project project(String id) {
        return projects.stream()
                .filter(project -> project.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static Map<String, Integer> index(List<Project> projects) {
        var index = new HashMap<String, Integer>();
        for (var project : projects) {
            if (index.put(project.id(), index.size()) != null) {
                throw new FlawedElection(new Flaw.ProjectTwice(project.id()));
            }
        }
        return index;
    }

    private static void checkBallots(BallotKind kind, Map<String, Integer> index, List<Ballot> ballots) {
        var voters = new HashSet<String>(ballots.size() * 2);
        var named = new int[index.size()];
        int number = 0;
        for (var ballot : ballots) {
            number++;
            if (!voters.add(ballot.voter())) {
                throw new FlawedElection(new Flaw.VoterTwice(ballot.voter()));
            }
            for (var project : ballot.projects()) {
                Integer at = index.get(project);
                if (at == null) {
                    throw new FlawedElection(new Flaw.UnknownProject(ballot.voter(), project));
                }
                if (named[at] == number) {
                    throw new FlawedElection(new Flaw.NamedTwice(ballot.voter(), project));
                }
                named[at] = number;
            }
            checkPoints(kind, ballot);
        }
    }

    private static void checkPoints(BallotKind kind, Ballot ballot) {
        int expected = kind.hasPoints() ? ballot.projects().size() : 0;
        boolean several = kind == BallotKind.CHOOSE_ONE && ballot.projects().size() > 1;
        if (several
                || ballot.points().size() != expected
                || ballot.points().stream().anyMatch(points -> points.sign() < 0)) {
            throw new FlawedElection(new Flaw.WrongPoints(
                    ballot.voter(),
                    several ? ballot.projects().toString() : ballot.points().toString()));
        }
    }
}
