package org.augenhoehe.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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

    Searching(GermanText german, HitStore store, Spelling spelling) {
        this.german = german;
        this.store = store;
        this.spelling = spelling;
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
        var someWords = hits.isEmpty() || hits.size() < LITTLE && asked.words().size() > 1;
        var all = someWords ? withSome(hits, asked, kind) : hits;
        return new Hits(all, hits.size() >= HitStore.MOST, asked, meant, hits.isEmpty() && !all.isEmpty());
    }

    private Question mended(Question asked, List<String> meant) {
        var words = new ArrayList<Asked>();
        for (var word : asked.words()) {
            if (store.anyWith(word)) {
                words.add(word);
                continue;
            }
            var mended = word;
            for (var like : spelling.like(word.word(), word.stem())) {
                mended = mended.or(german.ask(like));
                meant.add(like);
            }
            words.add(mended);
        }
        return new Question(words);
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
        withAll.forEach(hit -> scores.remove(new Thing(hit.kind(), hit.id())));
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
        hits.forEach(hit -> scores.merge(new Thing(hit.kind(), hit.id()), rarity * (0.5 + hit.score()), Double::sum));
        return !hits.isEmpty();
    }

    private record Thing(String kind, UUID id) {}
}
