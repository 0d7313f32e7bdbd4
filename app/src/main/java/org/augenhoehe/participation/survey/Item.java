package org.augenhoehe.participation.survey;

/// Something that can be chosen or put in order, or a row or column of a table.
///
/// @param number within its list; stays while others are struck out
public record Item(int number, Words words) {}
