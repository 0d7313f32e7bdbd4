package org.augenhoehe.profile;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// A commitment that its owner took on.
///
/// @param sources what it came from, however far back on the thread: the ids of steps and contributions
/// @param owner who is to keep it; null once that person is gone
/// @param organisation whether it was promised for an organisation
/// @param cents what it costs; null where nobody said
/// @param stateKey text key of how it stands
public record Promised(
        UUID id,
        UUID undertaking,
        LocalDate day,
        String wording,
        String href,
        Set<UUID> sources,
        @Nullable UUID owner,
        boolean organisation,
        @Nullable Long cents,
        String stateKey) {}
