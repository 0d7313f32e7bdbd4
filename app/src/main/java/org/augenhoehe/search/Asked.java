package org.augenhoehe.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

/// One word that somebody asks for, with the ways in which an entry may answer.
///
/// @param word as typed, in small letters
/// @param stem of the word
/// @param ways each way is a set of stems that must all be there: the word itself; the parts of a compound
/// @param alike the same for words with the same meaning
record Asked(String word, String stem, List<Set<String>> ways, List<Set<String>> alike) {
    Asked {
        ways = List.copyOf(ways);
        alike = List.copyOf(alike);
    }

    /// Asks for it as a part of a `tsquery`, each stem with the mark before it.
    String query(String mark) {
        return any(Stream.concat(ways.stream(), alike.stream()).distinct(), mark);
    }

    /// Asks for the word itself alone.
    String own() {
        return any(ways.stream(), "");
    }

    Stream<String> stems() {
        return Stream.concat(ways.stream(), alike.stream()).flatMap(Set::stream);
    }

    /// The word as it is asked for when it was probably meant to be another one.
    Asked or(Question meant) {
        var more = new ArrayList<>(ways);
        var same = new ArrayList<>(alike);
        for (var other : meant.words()) {
            more.addAll(other.ways());
            same.addAll(other.alike());
        }
        return new Asked(word, stem, more, same);
    }

    /// The word as it is asked for when it was probably meant to be a compound of these.
    Asked orTogether(Question halves) {
        var more = new ArrayList<>(ways);
        more.add(halves.words().stream().map(Asked::stem).collect(toSet()));
        return new Asked(word, stem, more, alike);
    }

    private static String any(Stream<Set<String>> ways, String mark) {
        return ways.map(way ->
                        way.stream().map(stem -> Lexeme.quoted(mark + stem)).collect(joining(" & ", "(", ")")))
                .collect(joining(" | ", "(", ")"));
    }
}
