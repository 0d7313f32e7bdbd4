package org.augenhoehe.operations;

import org.jspecify.annotations.Nullable;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Why an operator does something. It stands in the audit log for good and may be read by the person concerned.
///
/// @param sure ticked by somebody who takes something from themselves
public record Reason(
        @NotBlank @Size(min = 5, max = Reason.MAX) String reason,
        @Nullable Boolean sure) {
    public static final int MAX = 300;

    public boolean isSure() {
        return Boolean.TRUE.equals(sure);
    }

    public String text() {
        return reason.strip();
    }
}
