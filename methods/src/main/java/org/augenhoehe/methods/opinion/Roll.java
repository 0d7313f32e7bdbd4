package org.augenhoehe.methods.opinion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Who is in which group, the groups numbered by size.
///
/// @param positions everybody on the map
/// @param grouped indexes of those who are grouped
/// @param grouping their groups
record Roll(List<Position> positions, int[] grouped, Grouping grouping) {

    Split split() {
        return grouping.split();
    }

    List<OpinionGroup> groups() {
        List<OpinionGroup> groups = new ArrayList<>();
        for (int group : largestFirst()) {
            List<String> members = IntStream.range(0, grouped.length)
                    .filter(index -> grouping.groups()[index] == group)
                    .mapToObj(index -> positions.get(grouped[index]).person())
                    .sorted()
                    .toList();
            groups.add(new OpinionGroup(groups.size() + 1, grouping.centres().get(group), members));
        }
        return groups;
    }

    List<Membership> memberships() {
        List<Point> centres = groups().stream().map(OpinionGroup::centre).toList();
        double[] certainty = new double[positions.size()];
        for (int index = 0; index < grouped.length; index++) {
            certainty[grouped[index]] = grouping.certainty()[index];
        }
        return IntStream.range(0, positions.size())
                .mapToObj(index -> new Membership(
                        positions.get(index), nearest(positions.get(index).point(), centres) + 1, certainty[index]))
                .toList();
    }

    private static int nearest(Point point, List<Point> centres) {
        return IntStream.range(0, centres.size())
                .boxed()
                .min(Comparator.comparingDouble(group -> point.distanceTo(centres.get(group))))
                .orElseThrow();
    }

    /// Of equally large groups, the one who comes first on the map goes first.
    private List<Integer> largestFirst() {
        int[] size = new int[grouping.centres().size()];
        List<Integer> met = new ArrayList<>();
        for (int group : grouping.groups()) {
            size[group]++;
            if (size[group] == 1) {
                met.add(group);
            }
        }
        return met.stream()
                .sorted(Comparator.comparingInt(group -> -size[group]))
                .toList();
    }
}
