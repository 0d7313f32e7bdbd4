package org.augenhoehe.profile.gather;

import java.util.Map;

import org.augenhoehe.profile.count.Flag;
import org.augenhoehe.profile.count.Picture;
import org.augenhoehe.profile.count.Rung;

/// The profile of a service or an organisation, as it was added up last.
///
/// @param undertakings how many it is about
/// @param rungs how many of them stand on each step; those in which nothing happened yet are on none
/// @param flags how many of them have each flag
public record Summed(int undertakings, Picture picture, Map<Rung, Integer> rungs, Map<Flag.Kind, Integer> flags) {}
