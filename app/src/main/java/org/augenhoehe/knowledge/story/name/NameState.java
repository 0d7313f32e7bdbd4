package org.augenhoehe.knowledge.story.name;

/// What somebody says to being named. Text key: `story.name.state.<name>`.
public enum NameState {
    /// Not asked yet, or not about these words.
    OPEN,
    ASKED,
    AGREED,
    /// Never agreed, or takes it back.
    DECLINED;

    public String textKey() {
        return "story.name.state." + this;
    }
}
