package org.augenhoehe.people.assistance;

import java.time.OffsetDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// Something an assistant did for a person, or was refused.
///
/// @param act key of the text that names it
/// @param path where it was done; of a secret matter the step only
/// @param leadsTo where it can be seen, and taken back; null where nothing came of it
/// @param assistantName null once that one has been erased
/// @param dayOnly whether only the day is kept, because the moment would tell too much
/// @param refused whether it was not allowed, and so did not happen
public record Act(
        UUID id,
        String act,
        String path,
        @Nullable String leadsTo,
        @Nullable String assistantName,
        OffsetDateTime actedAt,
        boolean dayOnly,
        boolean refused) {}
