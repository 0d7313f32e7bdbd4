package org.augenhoehe.sharing.fair;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// Somebody wants it.
///
/// @param person null once they are gone
/// @param receipt by which they find themselves in what is published; it leads to nobody
/// @param slots numbers of those they would take
/// @param need as they say; null where needs do not count
/// @param words read by the owner alone
/// @param chance a number of their own that goes into the draw; null for none
/// @param seen how the owner sees the need; null where as it was said
/// @param seenWhy why; empty where it was not changed
/// @param assisted whether somebody was helped in applying
/// @param standing the group in which they stand, the smallest first; null before it is decided
/// @param place in line, from 1
/// @param passedOver whether they may not have it any more, or are gone
/// @param got number of the slot they got; null for none
/// @param had how often they had it in the year before, where that counts
public record Application(
        UUID id,
        UUID fair,
        @Nullable UUID person,
        String receipt,
        List<Integer> slots,
        @Nullable Need need,
        String words,
        @Nullable Integer chance,
        Instant at,
        @Nullable Need seen,
        String seenWhy,
        boolean assisted,
        boolean hidden,
        @Nullable Integer standing,
        @Nullable Integer place,
        boolean passedOver,
        @Nullable Integer got,
        @Nullable Integer had) {
    public Application {
        slots = List.copyOf(slots);
    }

    /// The level that counts.
    public @Nullable Need counts() {
        return seen == null ? need : seen;
    }
}
