package org.augenhoehe.platform.jobs;

import java.time.Instant;

/// A job that did not succeed so far. What it is about stays closed: its data may name people.
///
/// @param task what kind of job it is
/// @param instance which one of its kind; `recurring` for one that comes again by itself
public record FailedJob(String task, String instance, int failures, Instant failedAt, Instant nextTry) {
    private static final String RECURRING = "recurring";

    /// It belongs to the house and cannot be dropped.
    public boolean comesAgain() {
        return instance.equals(RECURRING);
    }
}
