package org.augenhoehe.people.slip;

import java.time.LocalDate;
import java.util.UUID;

import org.augenhoehe.people.StandingKind;

/// Slips that were printed together. How many of them have been redeemed is told to nobody.
public record SlipBatch(
        UUID id, UUID organisation, StandingKind kind, LocalDate printedOn, LocalDate goodUntil, int size) {
    /// With fewer, somebody could be told from the others too easily.
    static final int SMALLEST = 10;

    static final int LARGEST = 200;
}
