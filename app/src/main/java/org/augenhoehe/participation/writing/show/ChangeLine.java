package org.augenhoehe.participation.writing.show;

import org.augenhoehe.participation.writing.change.Change;

/// A change among others.
///
/// @param by whose it is, as it may be said
public record ChangeLine(Change change, String by, int supporters) {}
