package org.augenhoehe.thread;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// A thing on the thread, as it may be shown.
///
/// @param kind key of its {@link NodeKind}
/// @param title null where its author took it back or where it is hidden
/// @param within the undertaking in which it happened
public record Knot(
        UUID id,
        String kind,
        @Nullable String title,
        String href,
        @Nullable UUID within,
        boolean open) {

    public boolean isShown() {
        return title != null;
    }
}
