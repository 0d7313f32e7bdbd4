package org.augenhoehe.participation.review.count;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.augenhoehe.participation.review.Viewpoint;

/// Which groups are told one by one beside all together. A group that is too small is not; and since whoever takes the
/// told ones from all is left with the rest, the rest is nobody or enough people, too.
public final class SmallGroups {
    /// As everywhere in the house.
    public static final int LEAST = 5;

    private SmallGroups() {}

    /// @param sizes of the groups that answered a question
    public static Set<Viewpoint> told(Map<Viewpoint, Size> sizes) {
        var told = EnumSet.noneOf(Viewpoint.class);
        sizes.forEach((viewpoint, size) -> {
            if (size.answers() >= LEAST) {
                told.add(viewpoint);
            }
        });
        while (!told.isEmpty() && isTooSmall(rest(sizes, told))) {
            told.remove(smallest(sizes, told));
        }
        // One group alone is all there is: nothing stands side by side.
        return told.size() == 1 && told.containsAll(sizes.keySet()) ? Set.of() : told;
    }

    private static Size rest(Map<Viewpoint, Size> sizes, Collection<Viewpoint> told) {
        return sizes.entrySet().stream()
                .filter(entry -> !told.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .reduce(new Size(0, 0), Size::and);
    }

    private static boolean isTooSmall(Size rest) {
        return rest.people() > 0 && rest.answers() < LEAST;
    }

    /// The first of equally small ones.
    private static Viewpoint smallest(Map<Viewpoint, Size> sizes, Set<Viewpoint> told) {
        return told.stream()
                .min(Comparator.comparingInt(viewpoint ->
                        sizes.getOrDefault(viewpoint, new Size(0, 0)).answers()))
                .orElseThrow();
    }

    /// @param answers that say something
    /// @param people also those who say that they do not know, or do not want to say
    public record Size(int answers, int people) {
        Size and(Size other) {
            return new Size(answers + other.answers, people + other.people);
        }
    }
}
