package org.augenhoehe.participation.writing.text;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// The document after an accepted change.
///
/// @param change null for what the hosts began with
/// @param why the reason of the change; empty where it is hidden, and for the first one
public record Version(
        int number,
        Instant at,
        @Nullable UUID change,
        String why,
        @Nullable UUID author,
        boolean named) {}
