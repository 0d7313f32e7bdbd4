package org.augenhoehe.places.map;

import java.util.List;
import java.util.stream.Stream;

import org.augenhoehe.places.District;

/// A name that the map shows where the place has no map of its own below: of a town or of a part of one.
///
/// @param whole whether it is a town; where there is too little room it comes first
/// @param at longitude and latitude
record PlaceName(String name, boolean whole, List<Double> at) {
    /// More names than these nobody reads on one map.
    private static final int MOST = 500;

    PlaceName {
        at = List.copyOf(at);
    }

    static List<PlaceName> listOf(List<District> known) {
        return known.stream()
                .flatMap(one -> Stream.ofNullable(one.centre())
                        .map(centre -> new PlaceName(
                                one.label(), one.name().isEmpty(), List.of(centre.longitude(), centre.latitude()))))
                .limit(MOST)
                .toList();
    }
}
