package org.augenhoehe.commitments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/// A commitment as it is made.
///
/// @param owner who is to keep it; null for whoever makes it
/// @param organisation for which; null for oneself
/// @param euros what it costs, as people write it: with a comma or a point
record CommitmentForm(
        @Size(min = 3, max = 300, message = "commitments.wording.missing")
        String wording,

        @Nullable UUID owner,
        @Nullable UUID organisation,

        @NotNull(message = "commitments.due.missing") LocalDate due,

        @Pattern(regexp = "\\d{1,9}([.,]\\d{1,2})?", message = "commitments.euros.wrong") @Nullable
        String euros) {

    CommitmentForm {
        wording = wording == null ? "" : wording.strip();
        euros = euros == null || euros.isBlank() ? null : euros.strip();
    }

    @Nullable
    Long cents() {
        return euros == null
                ? null
                : new BigDecimal(euros.replace(',', '.')).movePointRight(2).longValueExact();
    }
}
