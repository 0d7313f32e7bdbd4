package org.augenhoehe.sharing.fair.draw;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// Who takes part in a decision, known by nothing but a receipt.
///
/// @param standing the group in which they stand: the smallest comes first, the lot decides within each
/// @param slots numbers of those they would take
/// @param chance a number of their own; null for none
/// @param passedOver whether they stand in line without getting anything
public record Entrant(
        String receipt,
        int standing,
        List<Integer> slots,
        @Nullable Integer chance,
        boolean passedOver) {
    public Entrant {
        slots = List.copyOf(slots);
    }
}
