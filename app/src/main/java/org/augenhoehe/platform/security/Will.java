package org.augenhoehe.platform.security;

/// Whether the assisted person says, with the PIN, that an act is what they want.
public enum Will {
    /// The consent is enough: what was done can be taken back.
    GIVEN,
    /// Once for the next minutes, for many small answers in a row.
    FOR_A_WHILE,
    /// Every time: it is secret, or cannot be taken back.
    EACH_TIME
}
