package org.augenhoehe.sharing.show.form;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.people.Organisations;
import org.augenhoehe.places.PlaceField;
import org.augenhoehe.places.geometry.Exactness;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.offer.AccessFact;
import org.augenhoehe.sharing.offer.Admits;
import org.augenhoehe.sharing.offer.Category;
import org.augenhoehe.sharing.offer.Deal;
import org.augenhoehe.sharing.offer.Good;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.Owners;
import org.augenhoehe.sharing.offer.admit.AdmitsStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What there is to choose from when something is offered or an offer changes.
@Component
class OfferFields {
    private final Owners owners;
    private final AdmitsStore members;
    private final Organisations organisations;
    private final PlaceField places;

    OfferFields(Owners owners, AdmitsStore members, Organisations organisations, PlaceField places) {
        this.owners = owners;
        this.members = members;
        this.organisations = organisations;
        this.places = places;
    }

    /// @param before null for a new one
    Map<String, Object> values(Page page, Form form, @Nullable Offer before) {
        var spokenFor = before == null ? owners.spokenFor(page) : List.<Option>of();
        var values = new HashMap<String, Object>();
        values.put("form", form);
        values.put(
                "deals",
                Arrays.stream(Deal.values())
                        .map(one -> new Option(one.name(), page.t(one.textKey()), page.t(one.textKey() + ".means")))
                        .toList());
        values.put("goods", Good.options(page));
        values.put("categories", Category.options(page));
        values.put("owners", spokenFor);
        values.put(
                "admits",
                Arrays.stream(Admits.values())
                        .map(one -> new Option(one.name(), page.t(one.textKey()), page.t(one.textKey() + ".means")))
                        .toList());
        values.put("groups", groups(page, before));
        var exactly = before == null ? !spokenFor.isEmpty() : before.organisation() != null;
        values.put("exactnesses", exactnesses(page, exactly));
        values.put("places", places.options());
        values.put("access", AccessFact.options(page));
        return values;
    }

    private List<Option> groups(Page page, @Nullable Offer before) {
        var person = page.visitor().id();
        var some = new HashSet<UUID>(organisations.listOfMember(person));
        some.addAll(organisations.listSpokenForBy(person));
        if (before != null) {
            some.addAll(members.list(before.id()));
        }
        return owners.options(page, some);
    }

    /// @param exactly whether it may belong to a group or an organisation: nobody's home is shown to the house number
    private static List<Option> exactnesses(Page page, boolean exactly) {
        return Arrays.stream(Exactness.values())
                .filter(one -> one != Exactness.EXACT || exactly)
                .map(one ->
                        new Option(one.name(), page.t(one.textKey()), page.t("sharing.exactness." + one + ".means")))
                .toList();
    }
}
