package org.augenhoehe.moderation.tally;

import org.augenhoehe.moderation.Ground;

/// How often something was reported for that reason.
public record GroundCount(Ground ground, int reports) {}
