package org.augenhoehe.participation.paper;

/// Where a box to mark stands on its page, in millimetres from the upper left corner of the paper.
///
/// @param id the question's id and the answer's, or row's and column's, joined by `/`
public record PrintedBox(String id, double x, double y, double width, double height) {}
