package org.augenhoehe.methods.lottery;

import java.util.List;
import java.util.Map;

/// Panels with probabilities, as [Lottery] makes them; the "panel distribution" of Flanigan, Gölz, Gupta,
/// Hennig, Procaccia, Nature 596 (2021).
///
/// @param types people who are treated alike; a panel says how many of each
/// @param panels counts by type
/// @param probabilities of the panels, adding up to 1
/// @param promised by type, the chance the linear programs found: the one sought for leximin, the lowest
///     chance for maximin. From 0 to 1
/// @param certificate why nobody's lowest chance could be higher
/// @param split features that the household rule made into several types
public record Portfolio(
        List<List<Person>> types,
        List<List<Integer>> panels,
        List<Double> probabilities,
        List<Double> promised,
        Certificate certificate,
        List<Map<String, String>> split) {
    public Portfolio {
        types = types.stream().map(List::copyOf).toList();
        panels = panels.stream().map(List::copyOf).toList();
        probabilities = List.copyOf(probabilities);
        promised = List.copyOf(promised);
        split = List.copyOf(split);
    }

    /// The chance of everyone of this type, from 0 to 1.
    ///
    /// @param type its place in `types`
    /// @throws IndexOutOfBoundsException if there is no such type
    public double chance(int type) {
        double expected = 0;
        for (int panel = 0; panel < panels.size(); panel++) {
            expected += probabilities.get(panel) * panels.get(panel).get(type);
        }
        return expected / types.get(type).size();
    }

    /// From 0 to 1.
    public double lowestChance() {
        double lowest = 1;
        for (int type = 0; type < types.size(); type++) {
            lowest = Math.min(lowest, chance(type));
        }
        return lowest;
    }

    /// By how much the lowest chance could be higher at most, by the certificate; from 0 to 1.
    public double gap() {
        return Math.max(0, certificate.upperBound() - lowestChance());
    }

    /// By how much the chance of a type falls behind the one promised, at most, from 0 to 1: what computing with
    /// rounded
    /// numbers costs, and what panels of whole people cost where the search ended before all was found.
    public double shortfall() {
        double shortfall = 0;
        for (int type = 0; type < types.size(); type++) {
            shortfall = Math.max(shortfall, promised.get(type) - chance(type));
        }
        return shortfall;
    }
}
