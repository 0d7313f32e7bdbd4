package org.augenhoehe.moderation;

import java.time.Instant;

/// A decision about something that was reported.
public record Ruling(Outcome outcome, String reason, Instant at) {}
