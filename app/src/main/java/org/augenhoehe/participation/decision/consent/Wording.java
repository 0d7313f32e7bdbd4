package org.augenhoehe.participation.decision.consent;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A wording put to everybody.
///
/// @param number its round, from 1
/// @param integrates the objections it takes up
public record Wording(int number, String words, Instant opened, List<UUID> integrates) {
    public Wording {
        integrates = List.copyOf(integrates);
    }
}
