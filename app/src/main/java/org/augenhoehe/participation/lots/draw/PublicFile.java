package org.augenhoehe.participation.lots.draw;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// All that anybody needs to draw again what was drawn. It says of nobody which features they have: kinds of
/// people are told only where there are five or more of each, and their numbers are not.
///
/// @param others how many people are of a kind that is not told
/// @param pool fingerprint of all fingerprints
/// @param lots a fingerprint for each number, from 1: whoever has the number can make it from what the house holds of
///     them
/// @param seed null before the draw
record PublicFile(
        String question,
        int seats,
        int people,
        boolean onePerHousehold,
        List<Bounds> quotas,
        List<Kind> kinds,
        int others,
        String commitment,
        String source,
        String day,
        @Nullable String seed,
        @Nullable String said,
        String pool,
        List<String> lots,
        List<Wave> waves) {

    record Bounds(String category, String feature, int least, int most) {}

    record Kind(Map<String, String> features, int people) {}

    /// @param purpose what the seed draws for
    /// @param fingerprint of the groups, one in each line
    /// @param number of the group that was drawn, from 0
    record Wave(
            int wave,
            String purpose,
            int seats,
            boolean relaxed,
            String fingerprint,
            @Nullable Integer number,
            List<String> groups) {}
}
