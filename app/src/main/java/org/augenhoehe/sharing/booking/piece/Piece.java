package org.augenhoehe.sharing.booking.piece;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// One of the equal things of an offer.
///
/// @param number from 1; those above the number of pieces of the offer are not in use
/// @param name what the owner calls it, such as "das rote"; empty for none
/// @param outSince since when it is in repair or gone; null while it can be borrowed
public record Piece(
        long id,
        UUID offer,
        int number,
        String name,
        @Nullable Instant outSince) {}
