package org.augenhoehe.knowledge.story;

import org.augenhoehe.thread.NodeKind;

/// Of what a story tells.
public enum StoryKind {
    STORY,
    /// Of what did not work, and what others should know about it.
    FAILURE;

    public String textKey() {
        return "story.kind." + this;
    }

    /// As it stands in addresses.
    public String word() {
        return this == STORY ? "geschichte" : "fehlschlag";
    }

    public NodeKind onThread() {
        return this == STORY ? StoryOnThread.STORY : StoryOnThread.FAILURE;
    }
}
