package org.augenhoehe.methods.opinion;

/// Which group somebody stands in.
///
/// @param position the person's place
/// @param group number of the group whose centre is nearest, from 1
/// @param certainty how often the person came into this group when people were drawn anew, 0 to 1; a
///     person who is not grouped has 0
public record Membership(Position position, int group, double certainty) {}
