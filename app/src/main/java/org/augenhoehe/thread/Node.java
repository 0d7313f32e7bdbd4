package org.augenhoehe.thread;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// One thing, as its room wants it on the thread.
///
/// @param id the thing's own id
/// @param title what people read, in a few words; longer ones are cut
/// @param href the page that shows it, below this house
/// @param within the undertaking in which it happened; null where there is none
/// @param open whether something is still to come of it by itself, such as of a promise that is not yet kept
public record Node(
        UUID id,
        NodeKind kind,
        String title,
        String href,
        @Nullable UUID within,
        boolean open) {
    private static final int LONGEST = 300;

    public Node {
        title = title.strip();
        if (title.isEmpty()) {
            throw new IllegalArgumentException("a node needs a title");
        }
        if (title.length() > LONGEST) {
            title = title.substring(0, LONGEST - 2).strip() + " …";
        }
    }
}
