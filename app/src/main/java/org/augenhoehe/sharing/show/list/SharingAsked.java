package org.augenhoehe.sharing.show.list;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.people.Organisations;
import org.augenhoehe.places.PlaceField;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.search.GermanText;
import org.augenhoehe.sharing.offer.AccessFact;
import org.augenhoehe.sharing.offer.Category;
import org.augenhoehe.sharing.offer.Deal;
import org.augenhoehe.sharing.offer.Good;
import org.augenhoehe.sharing.offer.admit.Vouched;
import org.augenhoehe.sharing.offer.place.OfferDistance;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

import static java.util.stream.Collectors.joining;

/// Reads what the address of the list asks for.
@Component
class SharingAsked {
    private static final String PLACE = "ort";
    private static final List<String> FIELDS = List.of(
            "q",
            "handel",
            "was",
            "art",
            "von",
            PLACE,
            PLACE + "-liste",
            PLACE + "-breite",
            PLACE + "-laenge",
            "umkreis",
            "fuermich");
    private static final String ACCESS = "zugang";
    private static final int LONGEST = 200;

    private final GermanText german;
    private final PlaceField places;
    private final Organisations organisations;
    private final ObjectProvider<Vouched> vouching;

    SharingAsked(GermanText german, PlaceField places, Organisations organisations, ObjectProvider<Vouched> vouching) {
        this.german = german;
        this.places = places;
        this.organisations = organisations;
        this.vouching = vouching;
    }

    Form form(MultiValueMap<String, String> typed) {
        var form = Form.empty();
        FIELDS.forEach(field -> form.with(field, first(typed, field)));
        return form.with(
                ACCESS,
                AccessFact.listKnown(typed.getOrDefault(ACCESS, List.of())).stream()
                        .map(AccessFact::name)
                        .toList());
    }

    /// @param form gets a sentence where a place makes no sense
    Sought sought(Page page, Form form) {
        var person = page.visitor().person();
        return new Sought(
                german.query(form.value("q").strip()),
                find(Deal.values(), form.value("handel")).orElse(null),
                find(Good.values(), form.value("was")).orElse(null),
                Category.find(form.value("art")).orElse(null),
                AccessFact.listKnown(form.values(ACCESS)),
                Ids.find(form.value("von")).orElse(null),
                places.read(page, form, PLACE).point().orElse(null),
                OfferDistance.kilometres(form.value("umkreis")),
                form.value("fuermich").isEmpty() || person == null ? null : usable(person));
    }

    private Sought.Usable usable(UUID person) {
        var trusting = new HashSet<UUID>();
        vouching.forEach(room -> trusting.addAll(room.listOwnersFor(person)));
        return new Sought.Usable(
                person, organisations.listOfMember(person), organisations.listSpokenForBy(person), trusting);
    }

    private static <E extends Enum<E>> Optional<E> find(E[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }

    /// The same question again, up to the number of the page.
    static String href(Form form) {
        return Stream.concat(
                                FIELDS.stream()
                                        .filter(field -> !form.value(field).isEmpty())
                                        .map(field -> field + "=" + encoded(form.value(field))),
                                form.values(ACCESS).stream().map(fact -> ACCESS + "=" + encoded(fact)))
                        .map(part -> part + "&")
                        .collect(joining("", SharingListPages.PATH + "?", ""))
                + "seite=";
    }

    static boolean isNarrowed(Form form) {
        return !href(form).equals(SharingListPages.PATH + "?seite=");
    }

    static int page(MultiValueMap<String, String> typed) {
        var number = first(typed, "seite");
        return number.matches("\\d{1,6}") ? Integer.parseInt(number) : 1;
    }

    private static String first(MultiValueMap<String, String> typed, String field) {
        @Nullable String value = typed.getFirst(field);
        return value == null ? "" : value.substring(0, Math.min(LONGEST, value.length()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
