package org.augenhoehe.knowledge.story;

/// A part of a story: all of it, or the answer to one of the five questions about a failure.
///
/// @param textKey of its heading; empty where it needs none
/// @param markdown as it was written
public record StoryPart(String textKey, String markdown) {}
