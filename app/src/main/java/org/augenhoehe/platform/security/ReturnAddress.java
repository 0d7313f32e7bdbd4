package org.augenhoehe.platform.security;

import org.jspecify.annotations.Nullable;

/// Where somebody goes on after signing in. Only a path of this house counts: an address that
/// came with a link must not lead people to a stranger's site.
public final class ReturnAddress {
    private ReturnAddress() {}

    public static String of(@Nullable String wanted, String otherwise) {
        return wanted != null && wanted.matches("/([^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*)?") ? wanted : otherwise;
    }
}
