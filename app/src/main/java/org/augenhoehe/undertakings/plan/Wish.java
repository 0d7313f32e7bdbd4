package org.augenhoehe.undertakings.plan;

import java.time.LocalDate;

import org.augenhoehe.undertakings.Audience;
import org.augenhoehe.undertakings.Phase;

/// A step as hosts want it.
///
/// @param lastDay on which something can be brought in
/// @param answersUntil the last day of the promise that every contribution has an answer
public record Wish(
        Phase phase,
        String method,
        String question,
        String whatHappens,
        Audience audience,
        LocalDate firstDay,
        LocalDate lastDay,
        LocalDate answersUntil) {}
