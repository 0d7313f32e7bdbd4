package org.augenhoehe.profile.count;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.augenhoehe.undertakings.Phase;
import org.jspecify.annotations.Nullable;

/// Keeps what is told from pointing at somebody. Acts are sorted into blocks of at least five people; what is too small
/// is sorted again, less finely, together with what else was too small. What is too small in the end is not told at
/// all, and no total contains it.
public final class Shelter {
    /// As everywhere in the house.
    public static final int LEAST = 5;

    private static final List<Function<Act, Key>> WITHIN_AN_UNDERTAKING = List.of(
            act -> new Key(act.undertaking(), act.measure(), act.phase(), act.group()),
            act -> new Key(act.undertaking(), act.measure(), act.phase(), null));
    private static final List<Function<Act, Key>> ACROSS_UNDERTAKINGS = List.of(
            act -> new Key(null, act.measure(), act.phase(), act.group()),
            act -> new Key(null, act.measure(), act.phase(), null));

    private Shelter() {}

    public static Sheltered withinUndertakings(Collection<Act> acts) {
        return sort(acts, WITHIN_AN_UNDERTAKING);
    }

    /// Joins what was too small within each of several undertakings. Every undertaking has one organisation at most: no
    /// act may be handed in twice.
    public static Sheltered acrossUndertakings(Collection<Act> tooSmall) {
        return sort(tooSmall, ACROSS_UNDERTAKINGS);
    }

    private static Sheltered sort(Collection<Act> acts, List<Function<Act, Key>> finestFirst) {
        var joined = new ArrayList<Joined>();
        var rest = List.copyOf(acts);
        for (var level : finestFirst) {
            var tooSmall = new ArrayList<Act>();
            rest.stream()
                    .collect(Collectors.groupingBy(level, LinkedHashMap::new, Collectors.toList()))
                    .forEach((key, some) -> {
                        if (people(some) < LEAST) {
                            tooSmall.addAll(some);
                        } else {
                            joined.addAll(parts(key, some));
                        }
                    });
            rest = List.copyOf(tooSmall);
        }
        return new Sheltered(List.copyOf(joined), rest);
    }

    /// Only what is told of one group in one undertaking is told of single decisions.
    private static List<Joined> parts(Key key, List<Act> acts) {
        var parts = new ArrayList<Joined>();
        if (key.undertaking() == null || key.group() == null) {
            Years.split(acts).forEach((year, some) -> parts.add(join(key, null, year, some)));
        } else {
            Things.split(acts)
                    .forEach((thing, those) -> Years.split(those)
                            .forEach((year, some) -> parts.add(join(key, thing.orElse(null), year, some))));
        }
        return parts;
    }

    private static Joined join(Key key, @Nullable UUID thing, int year, List<Act> acts) {
        return new Joined(
                new Block(
                        key.undertaking(),
                        key.measure(),
                        thing,
                        key.phase(),
                        key.group(),
                        year,
                        people(acts),
                        acts.stream().mapToLong(Act::amount).sum()),
                acts);
    }

    static int people(Collection<Act> acts) {
        return (int) acts.stream()
                .map(Act::person)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    private record Key(
            @Nullable UUID undertaking,
            Measure measure,
            Phase phase,
            @Nullable StandingGroup group) {}

    /// A block and what is in it.
    record Joined(Block block, List<Act> acts) {}

    /// @param tooSmall what is not told
    public record Sheltered(List<Joined> joined, List<Act> tooSmall) {
        public List<Block> blocks() {
            return joined.stream().map(Joined::block).toList();
        }
    }
}
