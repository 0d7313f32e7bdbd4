package org.augenhoehe.sharing.match;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// An offer that may answer a request, with what can be said about why.
///
/// @param words stems of what the offer says
/// @param sought stems of what the request says
record Match(
        UUID offer,
        UUID request,
        boolean sameCategory,
        @Nullable Double metres,
        List<String> words,
        List<String> sought) {
    Match {
        words = List.copyOf(words);
        sought = List.copyOf(sought);
    }
}
