package org.augenhoehe.moderation;

/// What goes with the words of a thing and is seen, not read.
///
/// @param href opens to whoever decides, see [Deciding]
/// @param told what is on it
public record Picture(String href, String told) {}
