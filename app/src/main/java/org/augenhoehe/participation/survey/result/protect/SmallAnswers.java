package org.augenhoehe.participation.survey.result.protect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/// Puts answers together that fewer than five people gave, so that nobody can work one of them out.
///
/// Both rules look at nothing but how many gave each answer. Whoever knows the rule and reads what it tells is left
/// with
/// more than one possibility for every answer that is put together with others (ADR 0375).
public final class SmallAnswers {
    private static final int SMALL = Parts.LEAST - 1;
    private static final int ALL = Integer.MAX_VALUE;

    /// By so many the most frequent answer leads all others together before it is named: else "none leads" would say
    /// that two are equal.
    private static final int LEAD = 3;

    private SmallAnswers() {}

    /// Of answers without an order: small ones are one, and where that would not hide them, the next larger as well.
    ///
    /// @param counts how many gave each answer, also those that nobody gave
    public static Parts unordered(SequencedMap<Integer, Integer> counts) {
        if (sum(counts.values()) < Parts.LEAST) {
            return Parts.NOTHING;
        }
        if (isPlain(counts)) {
            return one(counts);
        }
        int top = SMALL;
        while (top < ALL && !isSafe(upTo(counts, top))) {
            top = next(counts, top);
        }
        return parts(counts, top);
    }

    /// Whether nobody or enough people gave each answer, and enough gave more than one: if all gave the same,
    /// telling that nobody gave the others would tell what each of them answered.
    private static boolean isPlain(Map<Integer, Integer> counts) {
        return counts.values().stream().allMatch(people -> people == 0 || people > SMALL)
                && counts.values().stream().filter(people -> people > SMALL).count() > 1;
    }

    private static Parts one(SequencedMap<Integer, Integer> counts) {
        return new Parts(
                counts.entrySet().stream()
                        .map(entry -> new Part(List.of(entry.getKey()), entry.getValue()))
                        .toList(),
                null);
    }

    private static List<Integer> upTo(Map<Integer, Integer> counts, int top) {
        return counts.values().stream().filter(people -> people <= top).toList();
    }

    /// The smallest that is larger.
    private static int next(Map<Integer, Integer> counts, int top) {
        return counts.values().stream()
                .mapToInt(Integer::intValue)
                .filter(people -> people > top)
                .min()
                .orElse(ALL);
    }

    /// Whether those that are put together hide each other. Small ones alone do unless they are as large as small ones
    /// can be: then each is known. A larger one beside a small one could be the small one as well.
    private static boolean isSafe(List<Integer> together) {
        int people = sum(together);
        return together.isEmpty()
                || together.stream().anyMatch(one -> one > SMALL)
                || together.size() > 1 && people >= Parts.LEAST && people < SMALL * together.size();
    }

    private static Parts parts(SequencedMap<Integer, Integer> counts, int top) {
        var parts = new ArrayList<Part>();
        counts.forEach((key, people) -> {
            if (people > top) {
                parts.add(new Part(List.of(key), people));
            }
        });
        var together = keys(counts, people -> people <= top);
        if (!together.isEmpty()) {
            parts.add(new Part(together, sum(upTo(counts, top))));
        }
        return new Parts(parts, parts.size() > 1 || counts.size() == 1 ? null : mostly(counts));
    }

    /// Of answers in an order: neighbours are one until they are enough.
    public static Parts ordered(SequencedMap<Integer, Integer> counts) {
        if (sum(counts.values()) < Parts.LEAST) {
            return Parts.NOTHING;
        }
        if (isPlain(counts)) {
            return one(counts);
        }
        var parts = new ArrayList<Part>();
        var keys = new ArrayList<Integer>();
        int people = 0;
        for (var entry : counts.entrySet()) {
            keys.add(entry.getKey());
            people += entry.getValue();
            if (people >= Parts.LEAST) {
                parts.add(new Part(keys, people));
                keys.clear();
                people = 0;
            }
        }
        if (!keys.isEmpty()) {
            // What is left over is no part of its own.
            var last = parts.removeLast();
            keys.addAll(0, last.keys());
            parts.add(new Part(keys, last.people() + people));
        }
        return new Parts(parts, parts.size() > 1 || counts.size() == 1 ? null : mostly(counts));
    }

    /// What all but few gave; null where there is no such answer.
    private static @Nullable Integer mostly(Map<Integer, Integer> counts) {
        int people = sum(counts.values());
        var leading = keys(counts, one -> one >= people - SMALL && 2 * one >= people + LEAD);
        return leading.isEmpty() ? null : leading.getFirst();
    }

    private static List<Integer> keys(Map<Integer, Integer> counts, Predicate<Integer> wanted) {
        return counts.entrySet().stream()
                .filter(entry -> wanted.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static int sum(Collection<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }
}
