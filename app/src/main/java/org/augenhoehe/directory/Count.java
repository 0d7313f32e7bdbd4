package org.augenhoehe.directory;

/// How many services there are to list.
///
/// @param more whether there are more than anybody looks through; those are not listed
public record Count(int listed, boolean more) {}
