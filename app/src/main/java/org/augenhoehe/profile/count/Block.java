package org.augenhoehe.profile.count;

import java.util.UUID;

import org.augenhoehe.undertakings.Phase;
import org.jspecify.annotations.Nullable;

/// The smallest thing that is told: what at least five people did. Every act is in one block at most, and whatever is
/// published is a sum of blocks; so nothing that is published, and no difference of two such things, is about fewer.
///
/// @param undertaking null where it is of several undertakings of one organisation
/// @param thing the decision; null where it is of several, or of none
/// @param group null where it is of several groups that are too small alone
/// @param people how many, each once in this block; in a sum of blocks that is how often people took part
public record Block(
        @Nullable UUID undertaking,
        Measure measure,
        @Nullable UUID thing,
        Phase phase,
        @Nullable StandingGroup group,
        int year,
        int people,
        long amount) {}
