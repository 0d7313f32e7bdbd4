package org.augenhoehe.search;

/// A word of a text, or a part of a compound.
///
/// @param stem by which it is found
/// @param written as it stands in the text; a part has the whole compound
/// @param part whether it is a part; parts follow their compound
record Token(String stem, String written, int from, int to, boolean part) {}
