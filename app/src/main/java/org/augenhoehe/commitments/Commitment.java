package org.augenhoehe.commitments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// What somebody promises to do.
///
/// @param owner whoever is to keep it; null once that person is gone
/// @param organisation for which the owner promises it; null where it is their own
/// @param cents what it costs; null where nobody said
/// @param promisedFor the last day as it was promised first
/// @param contradicted whether somebody contradicts what its owner said last
/// @param due the last day as it is promised now
/// @param maker who wrote it: the owner, or whoever asks the owner for it; null once that person is gone
public record Commitment(
        UUID id,
        UUID undertaking,
        String wording,
        @Nullable UUID owner,
        @Nullable UUID organisation,
        @Nullable Long cents,
        LocalDate promisedFor,
        LocalDate due,
        CommitmentState state,
        Instant madeAt,
        boolean hidden,
        boolean contradicted,
        @Nullable UUID maker) {

    static final String PATH = "/zusagen";

    public String path() {
        return path(id);
    }

    static String path(UUID id) {
        return PATH + "/" + id;
    }

    public boolean isPostponed() {
        return due.isAfter(promisedFor);
    }

    /// Nothing was heard of it until the day that was promised, later ones that were put in its place included.
    public boolean isOverdue(LocalDate today) {
        return state.isPromised() && state.isOpen() && today.isAfter(due);
    }

    /// How it stands; that it is overdue counts more than what was said last.
    String textKey(LocalDate today) {
        return isOverdue(today) ? "commitments.overdue" : state.textKey();
    }

    /// How a badge shows it: good news only where nobody says otherwise.
    public String badge(LocalDate today) {
        return isOverdue(today) ? "warning" : state == CommitmentState.KEPT && !contradicted ? "success" : "info";
    }

    /// Whether somebody may read it. What is only asked for is not its owner's before it can be read.
    boolean isShownTo(@Nullable UUID person, boolean owns) {
        return !hidden || isMadeBy(person) || (owns && state != CommitmentState.ASKED);
    }

    boolean isMadeBy(@Nullable UUID person) {
        return person != null && person.equals(maker);
    }

    public boolean isOwnedBy(@Nullable UUID person) {
        return person != null && person.equals(owner);
    }
}
