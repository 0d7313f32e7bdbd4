package org.augenhoehe.participation.decision.way;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.augenhoehe.methods.ballot.ranked.Ranking;
import org.augenhoehe.methods.ballot.ranked.Stage;

import tools.jackson.core.type.TypeReference;

/// An order, best first, equals beside each other: `[["2"],["1","3"]]`. On the page each option is given a place;
/// places that nobody was given do not matter.
abstract class RankWritten<T> implements Way<Ranking, T> {
    @Override
    public final Ranking read(Terms terms, Map<String, List<String>> typed) {
        var places = new TreeMap<Integer, List<String>>();
        Typed.numbers(terms, typed)
                .forEach((option, place) ->
                        places.computeIfAbsent(place, any -> new ArrayList<>()).add(option));
        return new Ranking(List.copyOf(places.values()));
    }

    @Override
    public final String write(Ranking choice) {
        return Json.MAPPER.writeValueAsString(choice.places());
    }

    @Override
    public final Ranking parse(String written) {
        return new Ranking(Json.MAPPER.readValue(written, new TypeReference<List<List<String>>>() {}));
    }

    /// Votes at the last stage at which an option was counted, and at the first.
    static Map<String, List<Number>> lastAndFirst(List<Stage> stages) {
        var figures = new LinkedHashMap<String, List<Number>>();
        var first = stages.getFirst().votes();
        for (var stage : stages) {
            stage.votes()
                    .forEach((option, votes) -> figures.put(
                            option,
                            List.of(
                                    votes.rounded(2),
                                    first.getOrDefault(option, votes).rounded(2))));
        }
        return figures;
    }
}
