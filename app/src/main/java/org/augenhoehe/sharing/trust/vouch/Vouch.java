package org.augenhoehe.sharing.trust.vouch;

import java.time.Instant;
import java.util.UUID;

/// Somebody knows another and says that they trust them.
///
/// @param words why, if they like to say it; empty otherwise
public record Vouch(UUID id, UUID voucher, UUID vouched, String words, Instant at, boolean hidden) {}
