package org.augenhoehe.participation.decision.words;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// An option, a wording or a project, with all that it says.
///
/// @param number on its paper, or as a file names it
/// @param quoted what the history says of it, whole; empty for nothing
record Said(
        UUID id,
        UUID step,
        String number,
        String words,
        String quoted,
        @Nullable UUID author,
        boolean hidden) {}
