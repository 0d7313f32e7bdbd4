package org.augenhoehe.undertakings;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Steps that were taken elsewhere.
public interface PastSteps {
    /// Adds a step that is over, with its result, in the caller's transaction.
    ///
    /// @return the step; empty where the undertaking is over
    /// @throws org.augenhoehe.platform.web.Forbidden where that person does not host it
    Optional<Step> add(UUID host, UUID undertaking, Past past);

    /// @param method key of the method
    /// @param lastDay before today
    /// @param result in one sentence
    record Past(
            UUID id,
            String method,
            String question,
            String whatHappens,
            LocalDate firstDay,
            LocalDate lastDay,
            String result) {}
}
