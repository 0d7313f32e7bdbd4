package org.augenhoehe.people.assistance;

import java.time.OffsetDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// Something an assistant did for a person.
///
/// @param act key of the text that names it
/// @param path where it was done
/// @param assistantName null once that one has been erased
public record Act(
        UUID id, String act, String path, @Nullable String assistantName, OffsetDateTime actedAt) {}
