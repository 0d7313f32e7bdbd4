package org.augenhoehe.participation.tasks.task;

import java.time.LocalDate;
import java.util.UUID;

import org.augenhoehe.undertakings.Phase;
import org.jspecify.annotations.Nullable;

/// What people do together in a step. (A task that a template put into the plan is another thing: it can become one.)
///
/// @param planned the task of the plan that it was; null where people thought of it here
/// @param details empty where there is nothing more to say
/// @param place empty where it does not matter
/// @param wanted how many people are
/// @param reason why it was dropped; empty else
/// @param version counts changes, so that nobody overwrites what they have not read
/// @param addedBy null once that person is gone
/// @param bearers how many have taken it on
public record SharedTask(
        UUID id,
        UUID step,
        UUID undertaking,
        Phase phase,
        int round,
        @Nullable UUID planned,
        String wording,
        String details,
        String place,
        int wanted,
        LocalDate due,
        TaskState state,
        String reason,
        int version,
        @Nullable UUID addedBy,
        boolean hidden,
        int bearers) {
    public static final String PATH = "/aufgaben";

    public String path() {
        return path(id);
    }

    public static String path(UUID id) {
        return PATH + "/" + id;
    }

    public int free() {
        return Math.max(0, wanted - bearers);
    }

    public boolean isLate(LocalDate today) {
        return !state.isEnded() && today.isAfter(due);
    }

    public boolean isAddedBy(@Nullable UUID person) {
        return person != null && person.equals(addedBy);
    }

    /// What others may not read, its author does.
    public boolean isShownTo(@Nullable UUID person) {
        return !hidden || isAddedBy(person);
    }
}
