package org.augenhoehe.participation.lots.draw;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import org.augenhoehe.methods.lottery.PublicList;
import org.augenhoehe.participation.lots.pool.Lot;
import org.jspecify.annotations.Nullable;

/// A list of groups of which one is drawn.
///
/// @param wave 1 for the first; later ones are for those who take the place of others
/// @param seats numbers in each group
/// @param relaxed whether the quotas could not be kept any more, and were changed as little as that needs
/// @param number of the group that was drawn, from 0; null before
public record Groups(
        int wave,
        int seats,
        boolean relaxed,
        String fingerprint,
        int groups,
        @Nullable Integer number,
        @Nullable Instant drawnAt) {

    /// One group in each line, its numbers apart by a blank.
    static String text(PublicList list) {
        return String.join(
                "\n",
                list.panels().stream().map(group -> String.join(" ", group)).toList());
    }

    static PublicList read(String text) {
        return new PublicList(
                text.lines().map(line -> Arrays.asList(line.split(" "))).toList(), 0);
    }

    static String fingerprint(String text) {
        return Lot.fingerprint(text);
    }

    static List<Integer> numbers(List<String> group) {
        return group.stream().map(Integer::parseInt).toList();
    }
}
