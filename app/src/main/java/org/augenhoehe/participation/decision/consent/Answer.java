package org.augenhoehe.participation.decision.consent;

import java.time.Instant;
import java.util.UUID;

import org.augenhoehe.methods.ballot.consent.Objection.State;
import org.jspecify.annotations.Nullable;

/// What somebody said to a wording.
///
/// @param mark whose it is, as far as the vote may know
/// @param person null where the consent is secret, and for people who are gone
/// @param state what had become of an objection when the consent ended; null before
/// @param hidden whether moderation hides its words; it counts all the same
public record Answer(
        UUID id,
        String mark,
        @Nullable UUID person,
        String side,
        int round,
        Stance stance,
        String reason,
        Instant at,
        boolean hidden,
        @Nullable State state) {}
