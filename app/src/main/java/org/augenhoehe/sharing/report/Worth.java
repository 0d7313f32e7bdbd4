package org.augenhoehe.sharing.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.offer.Good;
import org.jspecify.annotations.Nullable;

/// What an hour of a kind of goods is worth, as an organisation states it.
///
/// @param source where it has the value from, in words
/// @param fromDay from which day on it counts, until another one does
/// @param statedBy null once that person is gone
public record Worth(
        UUID id,
        UUID organisation,
        Good good,
        int cents,
        String source,
        LocalDate fromDay,
        @Nullable UUID statedBy,
        Instant at,
        boolean hidden) {
    public double euros() {
        return cents / 100.0;
    }

    /// In the words of whoever reads it.
    public String told(Page page) {
        return page.t(
                "sharing.report.value", page.t(good.textKey()), euros(), page.day(fromDay), hidden ? "…" : source);
    }
}
