package org.augenhoehe.sharing.fair.book;

import java.util.Set;

import org.augenhoehe.sharing.fair.Need;
import org.jspecify.annotations.Nullable;

/// What somebody applies for.
///
/// @param need where needs count
/// @param chance a number of their own for the draw; null for none
public record Wish(
        Set<Integer> slots,
        @Nullable Need need,
        String words,
        @Nullable Integer chance) {
    public Wish {
        slots = Set.copyOf(slots);
    }
}
