package org.augenhoehe.people.assistance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.platform.security.Errand;
import org.jspecify.annotations.Nullable;

/// A person's consent that somebody acts for them.
///
/// @param assistant null once that one has been erased
/// @param errands what for; whatever belongs to none of them stays closed
/// @param purpose the same in the person's own words; empty where the errands say it all
/// @param endsAt the moment at which one given on the spot ends; null for one that lasts for days
public record Assistance(
        UUID id,
        UUID person,
        String personName,
        @Nullable UUID assistant,
        @Nullable String assistantName,
        List<Errand> errands,
        String purpose,
        LocalDate fromDay,
        LocalDate untilDay,
        @Nullable Instant endsAt,
        boolean revoked) {

    public boolean allowsOn(LocalDate day) {
        return !revoked && !day.isBefore(fromDay) && !day.isAfter(untilDay);
    }

    public boolean isOver(Instant now) {
        return endsAt != null && !endsAt.isAfter(now);
    }

    public boolean isOnTheSpot() {
        return endsAt != null;
    }
}
