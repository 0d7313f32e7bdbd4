package org.augenhoehe.places.geometry;

/// What came of reading a file of shapes.
public sealed interface FileRead {
    /// All were told, good ones and bad ones.
    record Done(int features) implements FileRead {}

    /// The file itself cannot be read any further; what was told before stands.
    record Broken(Flaw reason, String where) implements FileRead {}
}
