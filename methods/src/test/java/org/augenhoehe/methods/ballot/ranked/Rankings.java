package org.augenhoehe.methods.ballot.ranked;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.augenhoehe.methods.ballot.Count;
import org.augenhoehe.methods.ballot.Profile;
import org.augenhoehe.methods.ballot.Question;
import org.augenhoehe.methods.ballot.Rule;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/// Profiles written as in the literature: `"42: M N C K", "26: N C K M"`.
final class Rankings {
    static final List<String> OPTIONS = List.of("a", "b", "c", "d", "e");

    /// The capital of Tennessee: Memphis, Nashville, Chattanooga, Knoxville.
    static final Profile<Ranking> TENNESSEE = profile("42: M N C K", "26: N C K M", "15: C K N M", "17: K C N M");

    private Rankings() {}

    static Profile<Ranking> profile(String... lines) {
        Map<Ranking, Long> copies = new HashMap<>();
        for (String line : lines) {
            String[] parts = line.split(":\\s*", 2);
            var order = parts[1].isBlank() ? Ranking.of() : Ranking.of(parts[1].split(" "));
            copies.merge(order, Long.parseLong(parts[0]), Math::addExact);
        }
        return new Profile<>(copies);
    }

    static <T> Count<T> count(Rule<Ranking, T> rule, Question question, String... lines) {
        return rule.count(question, profile(lines));
    }

    static Profile<Ranking> profile(List<Ranking> rankings) {
        Map<Ranking, Long> copies = new HashMap<>();
        rankings.forEach(ranking -> copies.merge(ranking, 1L, Math::addExact));
        return new Profile<>(copies);
    }

    /// Strict orders of some of the options, also of none.
    static Arbitrary<List<Ranking>> strict() {
        return Arbitraries.shuffle(OPTIONS)
                .flatMap(order -> Arbitraries.integers()
                        .between(0, OPTIONS.size())
                        .map(size -> Ranking.of(order.subList(0, size).toArray(String[]::new))))
                .list()
                .ofMinSize(1)
                .ofMaxSize(15);
    }

    /// Orders in which options may share a place.
    static Arbitrary<List<Ranking>> weak() {
        return Arbitraries.integers()
                .between(0, 3)
                .list()
                .ofSize(OPTIONS.size())
                .map(Rankings::byPlace)
                .list()
                .ofMinSize(1)
                .ofMaxSize(15);
    }

    private static Ranking byPlace(List<Integer> placeOf) {
        var places = new ArrayList<List<String>>();
        for (int place = 0; place < 4; place++) {
            int here = place;
            places.add(OPTIONS.stream()
                    .filter(option -> placeOf.get(OPTIONS.indexOf(option)) == here)
                    .toList());
        }
        places.removeIf(List::isEmpty);
        return new Ranking(places);
    }
}
