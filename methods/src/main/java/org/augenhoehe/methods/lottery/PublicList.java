package org.augenhoehe.methods.lottery;

import java.util.List;

import org.augenhoehe.methods.chance.Draws;
import org.augenhoehe.methods.chance.PublicSeed;

/// Panels of the same weight, numbered from 0, to be published before the draw. Whoever draws a number draws a
/// panel: three ten-sided dice are enough for 1,000.
///
/// Equal weights can only come near to the probabilities of a portfolio. `roundingGap` says how near: the
/// largest difference, over all people, between the share of panels they are in and their exact chance.
///
/// Lists of equal weight: Flanigan, Kehne, Procaccia: *Fair Sortition Made Transparent*, NeurIPS 2021. How the
/// list is rounded here is simpler and measured instead of bounded.
///
/// @param panels ids of the people in each panel, in alphabetical order
/// @param roundingGap from 0 to 1
public record PublicList(List<List<String>> panels, double roundingGap) {
    private static final String PURPOSE = "panel";

    public PublicList {
        panels = panels.stream().map(List::copyOf).toList();
    }

    /// Panels alike stand together and people take turns in their order: whoever knows how the list was made can tell
    /// from it who is of one type. Where numbers stand for people whose features nobody is to learn, use
    /// [#of(Portfolio, int, boolean, Draws)].
    ///
    /// @param length how many panels, in the field 1,000
    /// @param onePerHousehold as in making the portfolio
    /// @throws IllegalArgumentException if the length is not positive
    /// @throws IllegalStateException if the portfolio was made under another household rule
    public static PublicList of(Portfolio portfolio, int length, boolean onePerHousehold) {
        return made(portfolio, length, new Seating(portfolio, onePerHousehold, null));
    }

    /// The same, with everybody as often, but which panel stands where, and who of a type takes which place, is
    /// left to chance. What still tells of types is who stands how often in the list, and with whom.
    ///
    /// @param chance from a seed that is kept secret: with it the order could be taken apart again
    /// @throws IllegalArgumentException if the length is not positive
    /// @throws IllegalStateException if the portfolio was made under another household rule
    public static PublicList of(Portfolio portfolio, int length, boolean onePerHousehold, Draws chance) {
        return made(portfolio, length, new Seating(portfolio, onePerHousehold, chance));
    }

    private static PublicList made(Portfolio portfolio, int length, Seating seating) {
        if (length < 1) {
            throw new IllegalArgumentException("a list of " + length + " panels");
        }
        var panels = seating.seat(new EqualWeights(portfolio, length).copies());
        return new PublicList(panels, seating.gap(length));
    }

    /// The number, from 0, of the panel that this seed draws: the first draw for the purpose "panel".
    public int drawn(PublicSeed seed) {
        return drawn(seed, PURPOSE);
    }

    /// The same where several lists are drawn from with one seed, such as those for people who take the place of
    /// others.
    ///
    /// @param purpose one of its own for each list, published with the result
    public int drawn(PublicSeed seed, String purpose) {
        return seed.draws(purpose).below(panels.size());
    }
}
