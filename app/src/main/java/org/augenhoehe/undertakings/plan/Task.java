package org.augenhoehe.undertakings.plan;

import java.util.List;
import java.util.UUID;

import org.augenhoehe.undertakings.Phase;
import org.jspecify.annotations.Nullable;

/// Something to be done, from a template.
///
/// @param objective what it is done for
/// @param language,objectiveLanguage,aboutLanguage of the words: a template may not have those of the reader
/// @param method how it could become a step; null where the template does not say
/// @param comesAfter tasks that are better done before
public record Task(
        UUID id,
        UUID undertaking,
        int number,
        Phase phase,
        String objective,
        String name,
        String about,
        String language,
        String objectiveLanguage,
        String aboutLanguage,
        @Nullable String method,
        List<UUID> comesAfter,
        boolean done) {}
