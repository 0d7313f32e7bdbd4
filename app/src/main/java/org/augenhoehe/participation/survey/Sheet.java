package org.augenhoehe.participation.survey;

import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.UUID;

import org.augenhoehe.participation.review.Viewpoint;
import org.jspecify.annotations.Nullable;

/// What one person handed in.
///
/// @param id of chance
/// @param person only where names were agreed on
/// @param pseudonym only where numbers stand for names
/// @param asked numbers of the questions that were put to them
/// @param given answers by number; what they left empty is missing
/// @param viewpoint from where they look at it; null where that is not told
public record Sheet(
        UUID id,
        @Nullable UUID person,
        @Nullable Integer pseudonym,
        SortedSet<Integer> asked,
        SortedMap<Integer, Given> given,
        @Nullable Viewpoint viewpoint) {
    public Optional<Given> find(int question) {
        return Optional.ofNullable(given.get(question));
    }

    /// An earlier answer led past it.
    public boolean isSkipped(int question) {
        return !asked.contains(question);
    }

    /// It was put to them, and they said nothing.
    public boolean isLeftEmpty(int question) {
        return asked.contains(question) && !given.containsKey(question);
    }
}
