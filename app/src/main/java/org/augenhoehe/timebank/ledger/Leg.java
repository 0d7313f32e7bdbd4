package org.augenhoehe.timebank.ledger;

import java.util.UUID;

/// What a posting does to an account.
///
/// @param minutes more than nothing where the account gains
/// @param nth counts the legs of the account from 1
/// @param after what the account had then
public record Leg(UUID posting, UUID account, int minutes, long nth, long after) {}
