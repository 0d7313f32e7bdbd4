package org.augenhoehe.sharing.show.form;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.places.PlaceField;
import org.augenhoehe.places.Whereabouts;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.offer.AccessFact;
import org.augenhoehe.sharing.offer.Deal;
import org.augenhoehe.sharing.offer.Offered;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads what somebody typed about an offer, before anything is stored.
@Component
class OfferReading {
    static final String PLACE = "ort";

    private final PlaceField places;

    OfferReading(PlaceField places) {
        this.places = places;
    }

    /// @param typed already checked on its own; the form says what was wrong
    /// @param before where it was; null where nobody said, or it is new
    /// @return empty where something is wrong: the form then says what
    Optional<Offered> read(Page page, OfferForm typed, Form form, @Nullable Whereabouts before) {
        var where = where(page, form, before);
        if (form.error("hours") == null && typed.isTooMuch()) {
            form.reject("hours", page.t("sharing.offer.hours.wrong"));
        }
        var owner = Ids.find(typed.owner());
        if (owner.isEmpty() && !typed.owner().isEmpty()) {
            form.reject("owner", page.t("platform.form.error.invalid"));
        }
        if (form.hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(new Offered(
                typed.deal(),
                typed.good(),
                typed.category(),
                typed.title(),
                typed.about(),
                typed.conditions(),
                typed.damage(),
                typed.deal() == Deal.SWAP ? typed.inReturn() : "",
                owner.orElse(null),
                typed.piecesOrOne(),
                typed.admitsOrEverybody(),
                form.values("members").stream()
                        .<UUID>mapMulti((one, taken) -> Ids.find(one).ifPresent(taken))
                        .collect(Collectors.toSet()),
                typed.exactnessOrStreet(),
                where,
                AccessFact.listKnown(form.values("access")),
                typed.minutes() == 0 ? null : typed.minutes()));
    }

    /// What stands as it stood is where it was: the words alone would find less than the point that is known.
    private Whereabouts where(Page page, Form form, @Nullable Whereabouts before) {
        if (before != null && form.value(PLACE).strip().equals(before.text())) {
            var another = !form.value(PLACE + "-liste").isEmpty()
                    || !form.value(PLACE + "-breite").isEmpty();
            if (!another) {
                return before;
            }
            // Somebody chose another place and left alone what was typed.
            form.with(PLACE, "");
        }
        return Whereabouts.of(places.read(page, form, PLACE));
    }
}
