package org.augenhoehe.sharing.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.sharing.offer.Good;
import org.jspecify.annotations.Nullable;

/// A version as somebody proposes it.
///
/// @param goods kinds of goods that it covers as a whole
/// @param offers single offers that it covers
/// @param untilDay null where it is not limited
public record AgreementWish(
        String title,
        String conditions,
        String insurance,
        List<Good> goods,
        Set<UUID> offers,
        LocalDate fromDay,
        @Nullable LocalDate untilDay) {
    public AgreementWish {
        goods = List.copyOf(goods);
        offers = Set.copyOf(offers);
    }

    String words() {
        return title + "\n" + conditions + "\n" + insurance;
    }
}
