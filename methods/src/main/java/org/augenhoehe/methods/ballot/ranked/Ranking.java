package org.augenhoehe.methods.ballot.ranked;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.augenhoehe.methods.ballot.Flaw;
import org.augenhoehe.methods.ballot.Question;

/// A ballot that puts options in an order. What is left out stands together behind all the rest.
///
/// @param places best first; several options may share a place where the rule allows it, and stand there
///     in the order of the alphabet; no place at all is a blank ballot
public record Ranking(List<List<String>> places) {
    public Ranking {
        places = places.stream()
                .map(place -> place.size() == 1
                        ? List.copyOf(place)
                        : place.stream().sorted().toList())
                .toList();
    }

    /// One behind the other.
    public static Ranking of(String... options) {
        return new Ranking(Stream.of(options).map(List::of).toList());
    }

    /// All options in the order of their places.
    Stream<String> options() {
        return places.stream().flatMap(List::stream);
    }

    Ranking within(Set<String> some) {
        return new Ranking(places.stream()
                .map(place -> place.stream().filter(some::contains).toList())
                .filter(place -> !place.isEmpty())
                .toList());
    }

    Optional<Flaw> flaw(Question question, boolean equalAllowed) {
        var seen = new HashSet<String>();
        for (var place : places) {
            if (place.isEmpty()) {
                return Optional.of(new Flaw(Flaw.Kind.EMPTY_PLACE, toString()));
            }
            if (place.size() > 1 && !equalAllowed) {
                return Optional.of(new Flaw(Flaw.Kind.EQUAL_PLACE, place.toString()));
            }
            for (String option : place) {
                if (!question.options().contains(option)) {
                    return Optional.of(new Flaw(Flaw.Kind.UNKNOWN_OPTION, option));
                }
                if (!seen.add(option)) {
                    return Optional.of(new Flaw(Flaw.Kind.OPTION_TWICE, option));
                }
            }
        }
        return Optional.empty();
    }

    /// `[a] > [b, c]`: the form in which a ballot is published.
    @Override
    public String toString() {
        return String.join(" > ", places.stream().map(Object::toString).toList());
    }
}
