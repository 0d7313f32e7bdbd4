package org.augenhoehe.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// How an answer is found: all the words first; if nothing has them, mistakes are mended; if still little is found,
/// some of the words do.
@Component
class Searching {
    /// So few answers are little.
    private static final int LITTLE = 5;

    /// A word that so many entries have tells little about any of them.
    private static final int COMMON = 300;

    /// What answers less than so much of the best answer is noise.
    private static final double WORTH_SHOWING = 0.45;

    private final GermanText german;
    private final HitStore store;
    private final Spelling spelling;
    private final Halves halves;

    Searching(GermanText german, HitStore store, Spelling spelling, Halves halves) {
        this.german = german;
        this.store = store;
        this.spelling = spelling;
        this.halves = halves;
    }

    /// @param kind only things of this kind; null for all
    Hits find(String words, @Nullable String kind) {
        var asked = german.ask(words);
        if (asked.saysNothing()) {
            return Hits.NONE;
        }
        var hits = store.listWithAll(asked, kind);
        var meant = new ArrayList<String>();
        if (hits.isEmpty()) {
            var mended = mended(asked, meant);
            hits = mended.equals(asked) ? hits : store.listWithAll(mended, kind);
            asked = mended;
        }
        if (!hits.isEmpty() && hits.size() < LITTLE && meant.isEmpty()) {
            asked = longer(asked);
            hits = withMore(hits, store.listWithAll(asked, kind));
        }
        var someWords = hits.isEmpty() || hits.size() < LITTLE && asked.words().size() > 1;
        var all = someWords ? withSome(hits, asked, kind) : hits;
        return new Hits(all, hits.size() >= HitStore.MOST, asked, meant, hits.isEmpty() && !all.isEmpty());
    }

    /// With the words that begin with those asked for.
    private Question longer(Question asked) {
        return new Question(asked.words().stream()
                .map(word -> with(word, spelling.longer(word.word())))
                .toList());
    }

    private Asked with(Asked word, List<String> others) {
        var more = word;
        for (var other : others) {
            more = more.or(german.ask(other));
        }
        return more;
    }

    private static List<Hit> withMore(List<Hit> hits, List<Hit> more) {
        var all = new LinkedHashMap<Thing, Hit>();
        Stream.concat(hits.stream(), more.stream()).forEach(hit -> all.putIfAbsent(Thing.of(hit), hit));
        return List.copyOf(all.values());
    }

    private Question mended(Question asked, List<String> meant) {
        return new Question(asked.words().stream()
                .map(word -> store.anyWith(word) ? word : mended(word, meant))
                .toList());
    }

    private Asked mended(Asked word, List<String> meant) {
        var alike = spelling.like(word.word(), word.stem());
        if (alike.isEmpty()) {
            var together = halves.of(word.word());
            meant.addAll(together);
            return together.isEmpty() ? word : word.orTogether(german.ask(String.join(" ", together)));
        }
        meant.addAll(alike);
        return with(word, alike);
    }

    /// Adds to what has all the words what has some: the more of them and the rarer they are, the better.
    private List<Hit> withSome(List<Hit> withAll, Question asked, @Nullable String kind) {
        Map<Thing, Double> scores = new HashMap<>();
        for (var word : asked.words()) {
            if (!score(word, kind, scores)) {
                german.pieces(word).forEach(piece -> score(piece, kind, scores));
            }
        }
        var best = scores.values().stream().mapToDouble(score -> score).max().orElse(0);
        var all = new ArrayList<>(withAll);
        withAll.forEach(hit -> scores.remove(Thing.of(hit)));
        scores.entrySet().stream()
                .filter(some -> some.getValue() >= best * WORTH_SHOWING)
                .map(some -> new Hit(some.getKey().kind(), some.getKey().id(), some.getValue()))
                .sorted(Comparator.comparingDouble(Hit::score).reversed().thenComparing(Hit::id))
                .forEach(all::add);
        return List.copyOf(all);
    }

    /// @return false where no entry has the word
    private boolean score(Asked word, @Nullable String kind, Map<Thing, Double> scores) {
        var hits = store.listWith(word, kind, COMMON);
        var rarity = 1 / Math.log(2.0 + hits.size());
        hits.forEach(hit -> scores.merge(Thing.of(hit), rarity * (0.5 + hit.score()), Double::sum));
        return !hits.isEmpty();
    }

    private record Thing(String kind, UUID id) {
        static Thing of(Hit hit) {
            return new Thing(hit.kind(), hit.id());
        }
    }
}
