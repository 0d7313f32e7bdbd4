package org.augenhoehe.knowledge.story;

/// How far a story is.
public enum StoryState {
    /// Only those who tell it read it.
    DRAFT,
    /// Also those who are called by their name, who are asked.
    WAITING,
    PUBLISHED;

    public String textKey() {
        return "story.state." + this;
    }
}
