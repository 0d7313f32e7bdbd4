package org.augenhoehe.search;

/// A word of a text, or a part of a compound.
///
/// @param stem by which it is found
/// @param word in small letters, as it is written; a part without the rest of its compound
/// @param from and to: where it stands in the text; a part stands where its compound does
/// @param part whether it is a part; parts follow their compound
record Token(String stem, String word, int from, int to, boolean part) {}
