package org.augenhoehe.thread;

import java.util.UUID;

/// A connection that somebody added by hand and may take back.
///
/// @param title of the other thing; empty where it is not shown
public record ByHand(UUID from, UUID to, String title) {}
