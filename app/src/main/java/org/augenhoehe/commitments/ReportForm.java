package org.augenhoehe.commitments;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// How it goes, as the owner says.
///
/// @param seen what was said last when this was written; null where nothing was
/// @param due a later day; null where it stays
record ReportForm(
        @Nullable UUID seen,

        @NotNull(message = "commitments.state.missing") CommitmentState state,

        @Nullable LocalDate due,

        @Size(min = 3, max = 1000, message = "commitments.words.missing")
        String words) {

    ReportForm {
        words = words == null ? "" : words.strip();
    }
}
