package org.augenhoehe.places;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// A public thing of a room that is at an address: it makes the gazetteer.
///
/// @param kind of thing, one word: `location`
/// @param district where the room knows it; null else
public record Located(
        String kind,
        UUID id,
        Address address,
        @Nullable String district,
        @Nullable Coordinates coordinates) {}
