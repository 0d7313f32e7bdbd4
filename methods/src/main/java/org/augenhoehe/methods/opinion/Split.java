package org.augenhoehe.methods.opinion;

/// What became of the attempt to part people into so many groups.
///
/// @param groups how many groups
/// @param silhouette how much nearer people are to their own group than to the next, −1 to 1; a cloud
///     without any groups reaches about 0.3 to 0.4, so this figure alone shows nothing
/// @param stability how far the groups come back when people are drawn anew, as the mean adjusted Rand
///     index: 1 always the same, 0 as by chance
/// @param lowStability the same for the resample at the lowest tenth: a bad case
public record Split(int groups, double silhouette, double stability, double lowStability) {

    /// By which the number of groups is chosen: clear and lasting, neither alone.
    double merit() {
        return silhouette * stability;
    }
}
