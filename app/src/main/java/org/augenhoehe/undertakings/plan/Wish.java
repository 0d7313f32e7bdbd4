package org.augenhoehe.undertakings.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.undertakings.Audience;
import org.augenhoehe.undertakings.Phase;

/// A step as hosts want it.
///
/// @param lastDay on which something can be brought in
/// @param reviewed things on the thread that it looks back at, where it evaluates
/// @param answersUntil the last day of the promise that every contribution has an answer
public record Wish(
        Phase phase,
        String method,
        String question,
        String whatHappens,
        Audience audience,
        LocalDate firstDay,
        LocalDate lastDay,
        LocalDate answersUntil,
        List<UUID> reviewed) {

    /// A step that looks at nothing that was done before.
    public Wish(
            Phase phase,
            String method,
            String question,
            String whatHappens,
            Audience audience,
            LocalDate firstDay,
            LocalDate lastDay,
            LocalDate answersUntil) {
        this(phase, method, question, whatHappens, audience, firstDay, lastDay, answersUntil, List.of());
    }
}
