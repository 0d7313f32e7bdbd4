package org.augenhoehe.methods.budget;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.augenhoehe.methods.exact.Fraction;

/// Elections that nobody held.
final class MadeElection {
    private MadeElection() {}

    /// Few different costs and small numbers, so that ties and just sufficient money are frequent.
    static Election of(Random random, int mostVoters) {
        var kind = BallotKind.values()[random.nextInt(BallotKind.values().length)];
        var projects = IntStream.range(0, 1 + random.nextInt(8))
                .mapToObj(number -> Project.of("p" + number, 10L * random.nextInt(1, 7)))
                .toList();
        var ids = projects.stream().map(Project::id).toList();
        var ballots = new ArrayList<Ballot>();
        for (var ballot : ballots(random, ids, random.nextInt(mostVoters))) {
            var named = kind == BallotKind.CHOOSE_ONE
                    ? ballot.projects().stream().limit(1).toList()
                    : ballot.projects();
            var points = kind.hasPoints()
                    ? named.stream()
                            .map(id -> Fraction.of(random.nextInt(4), 2))
                            .toList()
                    : List.<Fraction>of();
            ballots.add(new Ballot(ballot.voter(), named, points, ballot.about()));
        }
        return new Election(Fraction.of(random.nextInt(150)), kind, 3, projects, ballots);
    }

    static List<Ballot> ballots(Random random, List<String> ids, int voters) {
        return IntStream.range(0, voters)
                .mapToObj(voter -> {
                    var named = new ArrayList<>(ids);
                    Collections.shuffle(named, random);
                    return Ballot.of(
                            "v" + voter,
                            named.subList(0, random.nextInt(ids.size() + 1)).toArray(String[]::new));
                })
                .toList();
    }

    /// The same in money that is small change: one unit more for everybody changes next to nothing.
    static Election inSmallChange(Random random, int mostVoters) {
        var small = of(random, mostVoters);
        var projects = small.projects().stream()
                .map(project ->
                        Project.of(project.id(), project.cost().numerator().longValueExact() * 20 + random.nextInt(3)))
                .toList();
        return new Election(small.budget().times(20), small.kind(), small.ranks(), projects, small.ballots());
    }
}
