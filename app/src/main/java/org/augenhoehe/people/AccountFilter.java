package org.augenhoehe.people;

import org.augenhoehe.platform.security.Role;
import org.jspecify.annotations.Nullable;

/// Which accounts somebody looks for.
///
/// @param name part of a name; empty for all
/// @param role only those who have it; null for all
public record AccountFilter(String name, @Nullable Role role, boolean onlyLocked) {
    public static final AccountFilter ALL = new AccountFilter("", null, false);
}
