package org.augenhoehe.platform.audit;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// Which entries somebody wants to read; null means all.
///
/// @param pseudonym of whoever acted or was acted upon
public record AuditFilter(
        @Nullable String act,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable String pseudonym) {
    public static final AuditFilter ALL = new AuditFilter(null, null, null, null);
}
