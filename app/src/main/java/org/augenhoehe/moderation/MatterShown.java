package org.augenhoehe.moderation;

import java.util.Set;

/// A matter with the thing it is about.
///
/// @param kindKey names what kind of thing it is
/// @param about empty texts where the thing is no longer there
/// @param may whether the visitor may act on it: decide, or object
public record MatterShown(Matter matter, String kindKey, Contribution about, boolean may) {
    static final Contribution GONE = new Contribution("", "", "/", null, Set.of(), Set.of(), false);
}
