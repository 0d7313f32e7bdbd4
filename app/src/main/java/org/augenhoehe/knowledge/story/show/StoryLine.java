package org.augenhoehe.knowledge.story.show;

import org.augenhoehe.knowledge.story.Story;
import org.augenhoehe.knowledge.story.found.Tellers.Teller;
import org.jspecify.annotations.Nullable;

/// A story in a list.
///
/// @param teller null where nobody is named
/// @param same to how many others the same happened
public record StoryLine(Story story, @Nullable Teller teller, int same) {}
