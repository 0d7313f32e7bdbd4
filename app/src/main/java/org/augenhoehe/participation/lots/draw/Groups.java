package org.augenhoehe.participation.lots.draw;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.augenhoehe.methods.lottery.PublicList;
import org.augenhoehe.participation.lots.pool.Lot;
import org.augenhoehe.undertakings.Step;
import org.jspecify.annotations.Nullable;

/// A list of groups of which one is drawn.
///
/// @param wave 1 for the first; later ones are for those who take the place of others
/// @param seats numbers in each group
/// @param relaxed whether the quotas could not be kept any more, and were changed as little as that needs
/// @param number of the group that was drawn, from 0; null before
/// @param gap by how much a chance may fall behind what the quotas allow, from 0 to 1
public record Groups(
        int wave,
        int seats,
        boolean relaxed,
        String fingerprint,
        int groups,
        @Nullable Integer number,
        @Nullable Instant drawnAt,
        Instant madeAt,
        double gap) {

    /// Whether the search for equal chances ended before all was found.
    public boolean isHasty() {
        return gap > 0.0005;
    }

    /// The first day on which it can be drawn from: everybody has until then to look at it.
    public LocalDate drawable() {
        return LocalDate.ofInstant(madeAt, Step.ZONE).plusDays(1);
    }

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
