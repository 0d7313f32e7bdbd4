package org.augenhoehe.thread;

import java.util.List;

/// The page of a thread: one thing, what it came from and what came of it.
///
/// @param kind,title what the thing is and says, in the reader's words
/// @param back,forward told from this thing on
/// @param more whether one of them is longer than a page
/// @param mayAdd whether the visitor may add connections
/// @param own those the visitor added here
public record ThreadShown(
        Knot knot,
        String kind,
        String title,
        Told back,
        Told forward,
        boolean more,
        boolean mayAdd,
        List<ByHand> own) {}
