package org.augenhoehe.participation.decision.paper;

import java.util.UUID;

/// What stays of an option whatever becomes of its words.
///
/// @param id under which it is reported
/// @param salt that goes into the fingerprint
/// @param print the fingerprint of its words, which is sealed in their place
/// @param hidden whether moderation hides its words
public record Imprint(UUID id, String salt, String print, boolean hidden) {}
