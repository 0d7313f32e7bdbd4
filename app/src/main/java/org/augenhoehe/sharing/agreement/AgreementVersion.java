package org.augenhoehe.sharing.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.sharing.offer.Good;
import org.jspecify.annotations.Nullable;

/// One version of an agreement. What both agreed to is not changed any more, only followed by another one.
///
/// @param number counts from one
/// @param insurance what is insured by whom; empty where nothing was said
/// @param goods kinds that it covers as a whole
/// @param untilDay the last day; null where it is not limited
/// @param firstBy who agreed for the first side
/// @param firstAt null while that side has not agreed
/// @param hidden whether moderation hid its words; it holds all the same
public record AgreementVersion(
        UUID id,
        UUID agreement,
        int number,
        String title,
        String conditions,
        String insurance,
        List<Good> goods,
        LocalDate fromDay,
        @Nullable LocalDate untilDay,
        @Nullable UUID writtenBy,
        Instant at,
        @Nullable UUID firstBy,
        @Nullable Instant firstAt,
        @Nullable UUID secondBy,
        @Nullable Instant secondAt,
        boolean hidden) {
    public AgreementVersion {
        goods = List.copyOf(goods);
    }

    public boolean isAgreed() {
        return firstAt != null && secondAt != null;
    }

    public boolean isOn(LocalDate day) {
        return isAgreed() && !day.isBefore(fromDay) && (untilDay == null || !day.isAfter(untilDay));
    }

    public String name() {
        return hidden ? "…" : title;
    }
}
