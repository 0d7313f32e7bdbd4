package org.augenhoehe.methods.opinion;

/// What became of the attempt to part people into so many groups.
///
/// Silhouette: Rousseeuw, Journal of Computational and Applied Mathematics 20 (1987). Stability: Hennig,
/// Computational Statistics & Data Analysis 52 (2007), measured with the adjusted Rand index of Hubert and
/// Arabie, Journal of Classification 2 (1985). A value, made by [Opinions]; it checks nothing.
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
