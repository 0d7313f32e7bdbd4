package org.augenhoehe.places.map;

/// One line of the list, in the reader's words.
///
/// @param layer what one of its kind is called
/// @param sign and letter as on the map
/// @param line what its room says about it; empty for nothing
/// @param away how far it is; empty where no place to measure from was named
public record MapEntry(
        String layer, MapSign sign, String letter, String title, String path, String line, String away) {}
