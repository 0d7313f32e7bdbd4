package org.augenhoehe.search;

/// A piece of a text: one that was asked for, or what stands between.
public record Piece(String text, boolean asked) {}
