package org.augenhoehe.feeds;

import java.time.Instant;
import java.util.UUID;

/// News in the words of its reader.
public record NewsLine(UUID id, Instant at, NewsTeller.Told told) {}
