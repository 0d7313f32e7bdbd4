package org.augenhoehe.timebank.ledger;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// Hours that are to go from one account to another.
///
/// @param key tells it from every other; whoever repeats it gets the first result
/// @param minutes more than nothing
/// @param by who asks for it; null for the house itself
public record Move(
        String key,
        PostingKind kind,
        UUID from,
        UUID to,
        int minutes,
        @Nullable UUID by) {}
