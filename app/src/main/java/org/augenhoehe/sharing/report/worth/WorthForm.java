package org.augenhoehe.sharing.report.worth;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.OptionalInt;

import org.augenhoehe.sharing.offer.Good;
import org.jspecify.annotations.Nullable;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// A value as it is typed.
///
/// @param euros as people write it: with a comma or a point
record WorthForm(
        @NotNull(message = "sharing.report.good.missing") @Nullable
        Good good,

        String euros,

        @Size(min = 3, max = 300, message = "sharing.report.source.missing")
        String source,

        @NotNull(message = "sharing.report.day.missing") @Nullable
        LocalDate fromDay) {
    private static final BigDecimal MOST = new BigDecimal(100_000);
    private static final int LONGEST = 12;

    WorthForm {
        euros = euros == null ? "" : euros.strip();
        source = source == null ? "" : source.strip();
    }

    /// @return empty where it is no amount from one cent to a hundred thousand euros
    OptionalInt cents() {
        var typed = euros.replace("€", "").strip().replace(',', '.');
        if (typed.length() > LONGEST || !typed.matches("\\d+(\\.\\d{1,2})?")) {
            return OptionalInt.empty();
        }
        var amount = new BigDecimal(typed).setScale(2, RoundingMode.UNNECESSARY);
        return amount.signum() == 0 || amount.compareTo(MOST) > 0
                ? OptionalInt.empty()
                : OptionalInt.of(amount.movePointRight(2).intValueExact());
    }
}
