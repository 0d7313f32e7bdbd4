package org.augenhoehe.participation.survey.result.protect;

import java.util.Collection;
import java.util.List;

import org.augenhoehe.participation.review.count.SmallGroups;
import org.jspecify.annotations.Nullable;

/// All answers to a question of which everybody gave one. A part is nobody or at least
/// five people.
///
/// @param all empty where fewer than five people answered
/// @param mostly the answer that most people gave, where nothing else can be told; null where more is told, and where
///     none leads clearly
public record Parts(List<Part> all, @Nullable Integer mostly) {
    /// As everywhere in the house.
    public static final int LEAST = SmallGroups.LEAST;

    public static final Parts NOTHING = new Parts(List.of(), null);

    public Parts {
        all = List.copyOf(all);
    }

    public boolean isTold() {
        return !all.isEmpty();
    }

    /// Whether answers stand beside one another.
    public boolean tellsApart() {
        return all.size() > 1;
    }

    public int people() {
        return all.stream().mapToInt(Part::people).sum();
    }

    /// Whether each answer stands for itself.
    public boolean isWhole() {
        return all.stream().allMatch(part -> part.keys().size() == 1);
    }

    /// In which part an answer is told; the number of parts where in none.
    public int place(int key) {
        for (int place = 0; place < all.size(); place++) {
            if (all.get(place).keys().contains(key)) {
                return place;
            }
        }
        return all.size();
    }

    /// Whether anybody can add up how many gave one of these answers.
    public boolean tells(Collection<Integer> keys) {
        return all.stream().noneMatch(part -> cuts(keys, part)) && isTold();
    }

    private static boolean cuts(Collection<Integer> keys, Part part) {
        return part.keys().stream().anyMatch(keys::contains) && !keys.containsAll(part.keys());
    }
}
