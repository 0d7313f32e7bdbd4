package org.augenhoehe.moderation;

import java.time.Instant;

/// What somebody said about a thing; without who.
public record Report(Ground ground, String words, Instant at) {}
