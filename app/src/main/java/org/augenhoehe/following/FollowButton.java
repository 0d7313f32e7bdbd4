package org.augenhoehe.following;

import org.augenhoehe.feeds.Subject;

/// What the visitor can do about following a thing.
///
/// @param followed whether they follow it
public record FollowButton(Subject subject, boolean followed) {
    /// Where its form goes.
    public String action() {
        return path(subject) + (followed ? "/nicht-mehr" : "");
    }

    static String path(Subject subject) {
        return FollowPages.PATH + "/" + subject.kind().word() + "/" + subject.id();
    }

    /// Only undertakings have days of their own.
    public boolean hasCalendar() {
        return subject.kind() == Subject.Kind.UNDERTAKING;
    }
}
