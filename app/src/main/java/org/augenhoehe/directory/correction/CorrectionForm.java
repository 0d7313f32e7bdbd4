package org.augenhoehe.directory.correction;

import org.jspecify.annotations.Nullable;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

record CorrectionForm(
        @NotNull(message = "directory.correction.part.missing")
        Part part,

        @NotBlank(message = "directory.correction.proposed.missing") @Size(max = 2000)
        String proposed) {

    CorrectionForm {
        proposed = stripped(proposed);
    }

    private static String stripped(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
