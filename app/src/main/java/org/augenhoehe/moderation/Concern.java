package org.augenhoehe.moderation;

/// A matter from the side of somebody it concerns.
///
/// @param own whether they wrote what it is about; otherwise they reported it
record Concern(Matter matter, boolean own) {
    /// The author may object to hiding, whoever reported it to keeping; once.
    boolean mayObject() {
        var first = matter.first();
        return first != null && matter.appeal() == null && own == (first.outcome() == Outcome.HIDDEN);
    }
}
