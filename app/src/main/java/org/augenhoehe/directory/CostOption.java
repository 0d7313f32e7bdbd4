package org.augenhoehe.directory;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/// What it costs, for whom.
public record CostOption(
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String option,
        @Nullable String currency,
        @Nullable BigDecimal amount,
        @Nullable String amountDescription) {}
