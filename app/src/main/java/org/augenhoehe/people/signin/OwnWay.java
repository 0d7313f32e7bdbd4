package org.augenhoehe.people.signin;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// One of the ways by which a person signs in.
///
/// @param id tells several of a kind apart; empty where there is only one
/// @param label what the owner knows it by: the sign-in name, the address, the name given to a passkey
/// @param usedAt null where it was never used or is not written down
public record OwnWay(
        Way way,
        String id,
        String label,
        Instant since,
        @Nullable Instant usedAt) {}
