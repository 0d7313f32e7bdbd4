package org.augenhoehe.platform.security;

/// What somebody may be asked to do for another person. A consent names one or more of them, and a page that belongs to
/// none of those stays closed meanwhile.
public enum Errand {
    /// Belongs to every one of them, such as ending it.
    ANY,
    /// Contribute, comment, support, share tasks, come along to an undertaking.
    TAKING_PART,
    /// Vote, answer, agree or object.
    DECIDING,
    /// Notices, groups, standings, what one follows.
    ORDERING;

    public String textKey() {
        return "assistance.errand." + this;
    }
}
