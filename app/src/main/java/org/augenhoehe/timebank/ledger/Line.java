package org.augenhoehe.timebank.ledger;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// A posting as one account sees it.
///
/// @param other the account on the other side
/// @param nth counts the lines of the account from 1
/// @param after what the account had then
/// @param corrects what it turns round; null else
/// @param corrected whether it was turned round later
public record Line(
        UUID posting,
        PostingKind kind,
        Instant at,
        UUID account,
        UUID other,
        int minutes,
        long nth,
        long after,
        @Nullable UUID corrects,
        boolean corrected) {}
