package org.augenhoehe.methods.opinion;

import java.util.OptionalInt;

/// What can be chosen before a map is drawn. [#standard()] suits any conversation; the values and what
/// speaks for them are in `docs/methods/opinion.md`.
///
/// Least votes and most groups are those of the software of Small, Bjorkegren, Erkkilä, Shaw, Megill, *Polis*,
/// Recerca 26(2), 2021; the bound for stability goes back to Hennig, *Cluster-wise assessment of cluster
/// stability*, Computational Statistics & Data Analysis 52 (2007), who measures with another index; damping is own.
///
/// @param seed for everything drawn at random; publish it with the result
/// @param leastVotes votes on open statements from which on a person is grouped, at least 1; in a
///     conversation with fewer statements, all of them
/// @param damping how many votes it takes until a person's place counts half as known, 0 or more: a place is
///     stretched by √((statements + damping) / (votes + damping))
/// @param mostGroups the highest number of groups that is tried, at least 2
/// @param groups the only number of groups that is tried, if given; at least 2
/// @param resamples how often people are drawn anew to see whether groups come back, at least 2
/// @param leastStability from 0 to 1: groups below it are not reported as groups
public record Settings(
        long seed,
        int leastVotes,
        double damping,
        int mostGroups,
        OptionalInt groups,
        int resamples,
        double leastStability) {

    /// @throws IllegalArgumentException if a value is outside its range, NaN included; the message names it
    public Settings {
        require(leastVotes >= 1, "leastVotes", leastVotes);
        require(damping >= 0 && damping < Double.POSITIVE_INFINITY, "damping", damping);
        require(mostGroups >= 2, "mostGroups", mostGroups);
        require(groups.orElse(2) >= 2, "groups", groups.orElse(2));
        require(resamples >= 2, "resamples", resamples);
        require(leastStability >= 0 && leastStability <= 1, "leastStability", leastStability);
    }

    /// Seed 1, 7 votes, damping 60, up to 5 groups, 50 resamples, stability 0.6.
    public static Settings standard() {
        return new Settings(1, 7, 60, 5, OptionalInt.empty(), 50, 0.6);
    }

    /// The same with another seed.
    public Settings withSeed(long other) {
        return new Settings(other, leastVotes, damping, mostGroups, groups, resamples, leastStability);
    }

    /// The same with the number of groups given. Groups that don't last are still not reported.
    ///
    /// @throws IllegalArgumentException if it is less than 2
    public Settings withGroups(int number) {
        return new Settings(seed, leastVotes, damping, mostGroups, OptionalInt.of(number), resamples, leastStability);
    }

    private static void require(boolean kept, String name, double value) {
        if (!kept) {
            throw new IllegalArgumentException(name + " can't be " + value);
        }
    }
}
