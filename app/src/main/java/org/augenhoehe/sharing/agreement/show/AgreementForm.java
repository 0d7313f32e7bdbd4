package org.augenhoehe.sharing.agreement.show;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.sharing.agreement.AgreementWish;
import org.augenhoehe.sharing.offer.Good;
import org.jspecify.annotations.Nullable;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// A version of an agreement as it is typed.
///
/// @param goods names of kinds
/// @param offers ids
record AgreementForm(
        @Size(min = 3, max = 120, message = "sharing.agreement.title.missing")
        String title,

        @Size(min = 1, max = 4000, message = "sharing.agreement.conditions.missing")
        String conditions,

        @Size(max = 1000, message = "sharing.agreement.insurance.long")
        String insurance,

        @Nullable List<Good> goods,
        @Nullable List<String> offers,

        @NotNull(message = "sharing.agreement.day.missing") @Nullable
        LocalDate fromDay,

        @Nullable LocalDate untilDay) {

    AgreementForm {
        title = stripped(title);
        conditions = stripped(conditions);
        insurance = stripped(insurance);
    }

    AgreementWish wish(LocalDate from) {
        return new AgreementWish(
                title,
                conditions,
                insurance,
                goods == null ? List.of() : goods.stream().distinct().toList(),
                offers == null ? Set.of() : ids(offers),
                from,
                untilDay);
    }

    private static Set<UUID> ids(List<String> chosen) {
        return chosen.stream().flatMap(one -> Ids.find(one).stream()).collect(Collectors.toSet());
    }

    private static String stripped(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
