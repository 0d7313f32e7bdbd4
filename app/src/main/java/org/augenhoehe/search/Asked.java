package org.augenhoehe.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import static java.util.stream.Collectors.joining;

/// One word that somebody asks for, with the ways in which an entry may answer.
///
/// @param written as typed, in small letters
/// @param ways each way is a set of stems that must all be there: the word itself; the parts of a compound
/// @param alike the same for words with the same meaning
record Asked(String written, List<Set<String>> ways, List<Set<String>> alike) {
    Asked {
        ways = List.copyOf(ways);
        alike = List.copyOf(alike);
    }

    /// Asks for it as a part of a `tsquery`, each stem with the mark before it.
    String query(String mark) {
        return Stream.concat(ways.stream(), alike.stream())
                .distinct()
                .map(way -> all(way, mark))
                .collect(joining(" | ", "(", ")"));
    }

    Stream<String> stems() {
        return Stream.concat(ways.stream(), alike.stream()).flatMap(Set::stream);
    }

    /// The word as it is asked for when it was probably meant to be another one.
    Asked or(Asked meant) {
        var more = new ArrayList<>(alike);
        more.addAll(meant.ways());
        more.addAll(meant.alike());
        return new Asked(written, ways, more);
    }

    private static String all(Set<String> stems, String mark) {
        return stems.stream().map(stem -> Lexeme.quoted(mark + stem)).collect(joining(" & ", "(", ")"));
    }
}
