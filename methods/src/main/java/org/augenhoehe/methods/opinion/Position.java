package org.augenhoehe.methods.opinion;

/// Where somebody stands on the map.
///
/// @param person as named in the votes
/// @param point the place
/// @param votes votes on open statements it rests on, at least 1
/// @param grouped whether these are enough to count when groups are formed; if not, the person has a
///     place only
public record Position(String person, Point point, int votes, boolean grouped) {}
