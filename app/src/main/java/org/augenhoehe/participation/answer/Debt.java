package org.augenhoehe.participation.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// What an organisation owes after the promised day, and what it answered only then.
///
/// @param id of the organisation; null for people who started for themselves
/// @param organisation its name; for people who started for themselves a sentence that says so
/// @param steps the longest overdue first
public record Debt(@Nullable UUID id, String organisation, List<Late> steps) {
    public int count() {
        return steps.stream().mapToInt(Late::count).sum();
    }

    public int tooLate() {
        return steps.stream().mapToInt(Late::tooLate).sum();
    }

    /// @param count what is not answered yet
    /// @param tooLate what was answered, but after that day
    /// @param undertaking the question it asks
    /// @param promised the day on which answers were promised
    public record Late(String undertaking, String step, String path, int count, int tooLate, LocalDate promised) {}
}
