package org.augenhoehe.people.profile;

/// How near a reader is to the person whose profile it is, from far to near.
enum Closeness {
    STRANGER,
    SIGNED_IN,
    /// Belongs to a group to which the person belongs, too.
    SAME_GROUP,
    SELF
}
