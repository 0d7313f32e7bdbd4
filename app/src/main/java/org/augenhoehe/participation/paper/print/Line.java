package org.augenhoehe.participation.paper.print;

/// One line of text.
///
/// @param seen its signs from left to right, joined as the script wants
/// @param said the same as it is read
/// @param fromRight whether its paragraph begins at the right
/// @param width in millimetres
record Line(String seen, String said, boolean fromRight, double width) {}
