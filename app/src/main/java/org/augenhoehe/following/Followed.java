package org.augenhoehe.following;

import java.time.Instant;

import org.augenhoehe.feeds.Subject;

/// Something that somebody follows.
record Followed(Subject subject, Instant since) {}
