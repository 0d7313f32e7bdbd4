package org.augenhoehe.directory;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// A social service in the words of HSDS; the easy texts and [#accessPoint] are ours.
///
/// @param goneAt since when its source no longer names it
public record Service(
        UUID id,
        @Nullable UUID organizationId,
        String name,
        @Nullable String alternateName,
        @Nullable String description,
        @Nullable String url,
        @Nullable String email,
        String status,
        @Nullable String interpretationServices,
        @Nullable String applicationProcess,
        @Nullable String feesDescription,
        @Nullable String waitTime,
        @Nullable String fees,
        @Nullable String accreditations,
        @Nullable String eligibilityDescription,
        @Nullable BigDecimal minimumAge,
        @Nullable BigDecimal maximumAge,
        @Nullable LocalDate assuredDate,
        @Nullable String licenses,
        @Nullable String alert,
        @Nullable Instant lastModified,
        @Nullable String easyName,
        @Nullable String easyDescription,
        @Nullable String easyEligibility,
        @Nullable String easyApplication,
        boolean accessPoint,
        @Nullable Instant goneAt) {

    public boolean hasEasyText() {
        return easyDescription != null;
    }

    public boolean isActive() {
        return status.equals("active") && goneAt == null;
    }
}
