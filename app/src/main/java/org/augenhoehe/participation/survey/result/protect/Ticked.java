package org.augenhoehe.participation.survey.result.protect;

/// How many chose something of which people may choose several.
///
/// @param people 0 where it is not told
public record Ticked(int item, Telling telling, int people) {
    public enum Telling {
        TOLD,
        /// Fewer than five, or nobody.
        FEW,
        /// All but fewer than five, or all.
        NEARLY_ALL,
        /// Nothing is said of it.
        UNTOLD
    }
}
