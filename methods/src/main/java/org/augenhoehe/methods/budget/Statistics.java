package org.augenhoehe.methods.budget;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.augenhoehe.methods.exact.Fraction;

/// How an outcome treats people, groups and areas.
///
/// @param voters who voted, empty ballots too
/// @param withNothing voters of whose projects none is funded
/// @param used the part of the budget that is spent, from 0 to 1; 0 if there was none
/// @param exhausted whether no other project that anybody named fits into what is left
public record Statistics(int voters, int withNothing, Fraction used, boolean exhausted) {
    /// How all voters fare with an outcome of this election.
    public static Statistics of(Election election, Outcome outcome) {
        var funded = new HashSet<>(outcome.funded());
        int withNothing = 0;
        var named = new HashSet<String>();
        for (var ballot : election.ballots()) {
            withNothing += hasNothing(ballot, funded) ? 1 : 0;
            named.addAll(ballot.projects());
        }
        boolean exhausted = election.projects().stream()
                .noneMatch(project -> named.contains(project.id())
                        && !funded.contains(project.id())
                        && project.cost().compareTo(outcome.left()) <= 0);
        var used =
                election.budget().sign() == 0 ? Fraction.ZERO : outcome.spent().dividedBy(election.budget());
        return new Statistics(election.ballots().size(), withNothing, used, exhausted);
    }

    /// Voters of one group.
    ///
    /// @param voters how many
    /// @param withNothing of whose projects none is funded
    public record Group(int voters, int withNothing) {
        private Group plus(boolean nothing) {
            return new Group(voters + 1, withNothing + (nothing ? 1 : 0));
        }
    }

    /// How voters fare by what is known of them, for example by `sex` or `district`. Who left it open is
    /// counted under the empty word.
    ///
    /// @param column a key of [Ballot#about()]
    public static Map<String, Group> groups(Election election, Outcome outcome, String column) {
        var funded = new HashSet<>(outcome.funded());
        var groups = new TreeMap<String, Group>();
        for (var ballot : election.ballots()) {
            var group = ballot.about().getOrDefault(column, "");
            groups.put(group, groups.getOrDefault(group, new Group(0, 0)).plus(hasNothing(ballot, funded)));
        }
        return groups;
    }

    /// Projects of one kind or area.
    ///
    /// @param proposed how many were put to the vote
    /// @param funded how many are funded
    /// @param spent what these cost together
    public record Area(int proposed, int funded, Fraction spent) {}

    /// How the money is spread over projects, for example by `category` or `neighborhood`. A project
    /// with several values, parted by commas, is counted in each of them; one without under the empty
    /// word.
    ///
    /// @param column a key of [Project#more()]
    public static Map<String, Area> areas(Election election, Outcome outcome, String column) {
        var funded = new HashSet<>(outcome.funded());
        var areas = new TreeMap<String, Area>();
        for (var project : election.projects()) {
            boolean gets = funded.contains(project.id());
            for (var name : List.of(project.more().getOrDefault(column, "").split(",", -1))) {
                areas.merge(
                        name.strip(),
                        new Area(1, gets ? 1 : 0, gets ? project.cost() : Fraction.ZERO),
                        (one, other) -> new Area(
                                one.proposed() + other.proposed(),
                                one.funded() + other.funded(),
                                one.spent().plus(other.spent())));
            }
        }
        return areas;
    }

    private static boolean hasNothing(Ballot ballot, Set<String> funded) {
        return ballot.projects().stream().noneMatch(funded::contains);
    }
}
