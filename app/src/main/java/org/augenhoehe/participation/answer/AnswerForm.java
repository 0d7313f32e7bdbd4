package org.augenhoehe.participation.answer;

import java.util.List;
import java.util.UUID;

import org.augenhoehe.participation.AnswerKind;
import org.jspecify.annotations.Nullable;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// @param contributions that it answers
/// @param ledTo what came of them, where they were taken up
/// @param into the one they shall go into, where they are to be merged
record AnswerForm(
        @NotEmpty(message = "answer.contributions.missing") List<UUID> contributions,

        @NotNull(message = "answer.kind.missing") AnswerKind kind,

        @Size(min = 3, max = 2000, message = "answer.wording.missing")
        String wording,

        @Nullable UUID ledTo,
        @Nullable UUID into) {

    AnswerForm {
        contributions = contributions == null ? List.of() : contributions;
        wording = wording == null ? "" : wording.strip();
    }
}
