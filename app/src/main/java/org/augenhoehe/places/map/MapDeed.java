package org.augenhoehe.places.map;

/// What people can do from the map, such as marking something; declared as a bean by the room in which they do it.
///
/// @param order smaller numbers come first; the very first stands out
/// @param textKey words of the link
public record MapDeed(int order, String href, String textKey) {}
