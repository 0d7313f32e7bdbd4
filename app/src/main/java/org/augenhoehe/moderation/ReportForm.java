package org.augenhoehe.moderation;

import org.jspecify.annotations.Nullable;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

record ReportForm(
        @NotNull(message = "moderation.ground.missing") Ground ground,

        @Size(max = 2000) String words) {

    ReportForm {
        words = stripped(words);
    }

    private static String stripped(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
