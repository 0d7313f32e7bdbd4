package org.augenhoehe.participation.writing.show;

import org.augenhoehe.participation.writing.text.Version;

/// A version among others.
///
/// @param by whose change made it, as it may be said; empty for the first one
public record VersionLine(Version version, String by) {
    /// People count from 1.
    public int number() {
        return version.number() + 1;
    }
}
