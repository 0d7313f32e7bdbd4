package org.augenhoehe.platform.security;

/// What a person may do for the whole place. Given and taken with a reason, see the operator's desk.
public enum Role {
    /// Runs the place: settings, people, organisations, roles.
    OPERATOR,
    /// Decides on reported contributions.
    MODERATOR
}
