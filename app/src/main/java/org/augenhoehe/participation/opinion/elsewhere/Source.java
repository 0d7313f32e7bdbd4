package org.augenhoehe.participation.opinion.elsewhere;

import java.time.Instant;

/// Where answers that were given elsewhere come from.
///
/// @param source in the words of whoever read them in
/// @param people who answered there
public record Source(String source, int people, Instant readAt) {}
