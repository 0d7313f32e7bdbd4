package org.augenhoehe.sharing.request.show;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.places.PlaceField;
import org.augenhoehe.places.Whereabouts;
import org.augenhoehe.places.geometry.Exactness;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.offer.AccessFact;
import org.augenhoehe.sharing.offer.Category;
import org.augenhoehe.sharing.offer.Good;
import org.augenhoehe.sharing.offer.Owners;
import org.augenhoehe.sharing.request.Request;
import org.augenhoehe.sharing.request.Requested;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The form of a request: what there is to choose from, and what somebody typed.
@Component
class RequestReading {
    static final String PLACE = "ort";

    private final Owners owners;
    private final PlaceField places;

    RequestReading(Owners owners, PlaceField places) {
        this.owners = owners;
        this.places = places;
    }

    /// @param typed already checked on its own; the form says what was wrong
    /// @return empty where something is wrong: the form then says what
    Optional<Requested> read(Page page, RequestForm typed, Form form) {
        var where = Whereabouts.of(places.read(page, form, PLACE));
        var owner = Ids.find(typed.owner());
        if (owner.isEmpty() && !typed.owner().isEmpty()) {
            form.reject("owner", page.t("platform.form.error.invalid"));
        }
        if (form.hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(new Requested(
                typed.good(),
                typed.category(),
                typed.title(),
                typed.about(),
                owner.orElse(null),
                typed.piecesOrOne(),
                typed.exactnessOrDistrict(),
                where,
                AccessFact.listKnown(form.values("access")),
                typed.untilDay()));
    }

    /// Whether it is needed elsewhere now: what stands as it stood is where it was.
    boolean isMoved(Form form, Request before) {
        return !form.value(PLACE).strip().equals(before.place())
                || !form.value(PLACE + "-liste").isEmpty()
                || !form.value(PLACE + "-breite").isEmpty();
    }

    /// @param before null for a new one
    Map<String, Object> values(Page page, Form form, @Nullable Request before) {
        var spokenFor = before == null ? owners.spokenFor(page) : List.<Option>of();
        var exactly = before == null ? !spokenFor.isEmpty() : before.organisation() != null;
        var values = new HashMap<String, Object>();
        values.put("form", form);
        values.put("owners", spokenFor);
        values.put("goods", Good.options(page));
        values.put("categories", Category.options(page));
        values.put(
                "exactnesses",
                Arrays.stream(Exactness.values())
                        .filter(one -> one != Exactness.EXACT || exactly)
                        .map(one -> new Option(
                                one.name(), page.t(one.textKey()), page.t("sharing.exactness." + one + ".means")))
                        .toList());
        values.put("places", places.options());
        values.put("access", AccessFact.options(page));
        return values;
    }
}
