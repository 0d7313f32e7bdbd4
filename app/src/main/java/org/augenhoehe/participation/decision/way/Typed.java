package org.augenhoehe.participation.decision.way;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.augenhoehe.methods.ballot.Flaw;
import org.augenhoehe.methods.ballot.FlawedBallot;

/// What was typed on a ballot, option by option.
final class Typed {
    static final String TICK = "tick";
    static final String GIVE = "give-";

    private Typed() {}

    static List<String> ticks(Map<String, List<String>> typed) {
        return typed.getOrDefault(TICK, List.of()).stream()
                .filter(tick -> !tick.isEmpty())
                .toList();
    }

    /// What was given to each option; what was left empty is missing.
    static SortedMap<String, String> given(Terms terms, Map<String, List<String>> typed) {
        var given = new TreeMap<String, String>();
        for (var number : terms.numbers()) {
            var values = typed.getOrDefault(GIVE + number, List.of());
            if (!values.isEmpty() && !values.getFirst().isBlank()) {
                given.put(number, values.getFirst().strip());
            }
        }
        return given;
    }

    static SortedMap<String, Integer> numbers(Terms terms, Map<String, List<String>> typed) {
        var numbers = new TreeMap<String, Integer>();
        given(terms, typed).forEach((option, number) -> numbers.put(option, number(number)));
        return numbers;
    }

    private static int number(String typed) {
        try {
            return Integer.parseInt(typed);
        } catch (NumberFormatException none) {
            throw new FlawedBallot(new Flaw(Flaw.Kind.OFF_SCALE, typed));
        }
    }
}
