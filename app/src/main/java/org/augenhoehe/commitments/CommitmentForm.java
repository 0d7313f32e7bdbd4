package org.augenhoehe.commitments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/// A commitment as it is made.
///
/// @param owner who is to keep it; null for whoever makes it
/// @param organisation for which; null for oneself
record CommitmentForm(
        @Size(min = 3, max = 300, message = "commitments.wording.missing")
        String wording,

        @Nullable UUID owner,
        @Nullable UUID organisation,

        @NotNull(message = "commitments.due.missing") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate due,

        @PositiveOrZero(message = "commitments.euros.wrong")
        @Digits(integer = 9, fraction = 2, message = "commitments.euros.wrong")
        @DecimalMax(value = "999999999", message = "commitments.euros.wrong")
        @Nullable
        BigDecimal euros) {

    CommitmentForm {
        wording = wording == null ? "" : wording.strip();
    }

    @Nullable
    Long cents() {
        return euros == null ? null : euros.movePointRight(2).longValueExact();
    }
}
