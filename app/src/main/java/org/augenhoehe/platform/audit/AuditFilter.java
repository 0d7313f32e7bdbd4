package org.augenhoehe.platform.audit;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// Which entries somebody wants to read; null means all.
///
/// @param pseudonyms of those who acted or were concerned, any of them
/// @param onlyAbout leaves out what they did themselves
public record AuditFilter(
        @Nullable String act,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable List<String> pseudonyms,
        boolean onlyAbout) {
    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, false);

    public static AuditFilter about(String pseudonym) {
        return new AuditFilter(null, null, null, List.of(pseudonym), true);
    }

    static AuditFilter of(String pseudonym) {
        return new AuditFilter(null, null, null, List.of(pseudonym), false);
    }
}
