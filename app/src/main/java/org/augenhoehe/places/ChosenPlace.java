package org.augenhoehe.places;

import java.util.Optional;

/// What somebody said in the form field "place".
public sealed interface ChosenPlace {
    /// Nothing was said.
    record Nowhere() implements ChosenPlace {}

    /// An address was typed; its coordinates are there where the gazetteer knows them.
    record AtAddress(Address address, Optional<Coordinates> coordinates) implements ChosenPlace {}

    /// A town or a part of it was chosen from the list.
    record InDistrict(District district) implements ChosenPlace {}

    /// The device said where it is.
    record AtCoordinates(Coordinates coordinates) implements ChosenPlace {}

    /// What came makes no sense; the form then says why at its field.
    record Unclear() implements ChosenPlace {}

    /// The point to measure distances from, where there is one.
    default Optional<Coordinates> point() {
        return switch (this) {
            case AtAddress at -> at.coordinates();
            case InDistrict in -> Optional.ofNullable(in.district().centre());
            case AtCoordinates at -> Optional.of(at.coordinates());
            case Nowhere nowhere -> Optional.empty();
            case Unclear unclear -> Optional.empty();
        };
    }
}
