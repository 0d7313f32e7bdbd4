package org.augenhoehe.sharing.show.form;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.places.geometry.Exactness;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.offer.Admission;
import org.augenhoehe.sharing.offer.Admits;
import org.augenhoehe.sharing.offer.Category;
import org.augenhoehe.sharing.offer.Deal;
import org.augenhoehe.sharing.offer.Good;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferStore;
import org.augenhoehe.sharing.offer.admit.AdmitsStore;
import org.augenhoehe.sharing.offer.book.OfferAnswer;
import org.augenhoehe.sharing.offer.book.OfferBook;
import org.augenhoehe.sharing.offer.place.ExactPlaces;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import jakarta.validation.Valid;

/// Offering something, and changing an offer.
@Controller
@RequestMapping(Offer.PATH)
@Access(For.SIGNED_IN)
class OfferFormPages {
    private static final String NEW = "sharing/new";
    private static final String CHANGE = "sharing/change";

    private final OfferStore store;
    private final OfferBook book;
    private final Admission admission;
    private final ExactPlaces exact;
    private final AdmitsStore members;
    private final OfferReading reading;
    private final OfferFields fields;

    OfferFormPages(
            OfferStore store,
            OfferBook book,
            Admission admission,
            ExactPlaces exact,
            AdmitsStore members,
            OfferReading reading,
            OfferFields fields) {
        this.store = store;
        this.book = book;
        this.admission = admission;
        this.exact = exact;
        this.members = members;
        this.reading = reading;
        this.fields = fields;
    }

    /// Whatever leads here may say already what it is to be about.
    @GetMapping("/neu")
    @Assisted
    View ask(
            Page page,
            @RequestParam(name = "handel", defaultValue = "") String deal,
            @RequestParam(name = "was", defaultValue = "") String good,
            @RequestParam(name = "art", defaultValue = "") String category,
            @RequestParam(name = "titel", defaultValue = "") String title,
            @RequestParam(name = "von", defaultValue = "") String owner) {
        var form = Form.empty()
                .with("deal", known(Deal.values(), deal))
                .with("good", known(Good.values(), good))
                .with("category", Category.find(category).map(Category::name).orElse(""))
                .with("title", title.substring(0, Math.min(title.length(), 120)))
                .with("owner", owner)
                .with("pieces", "1")
                .with("admits", Admits.EVERYBODY.name())
                .with("exactness", Exactness.STREET.name())
                .with("damage", page.t("sharing.offer.damage.suggested"));
        return page.show(NEW, fields.values(page, form, null));
    }

    @PostMapping("/neu")
    @Assisted("sharing.offer.act.offered")
    View publish(Page page, @Valid @ModelAttribute OfferForm typed, BindingResult validation) {
        var form = page.form(validation);
        var offered = reading.read(page, typed, form, null);
        if (offered.isEmpty()) {
            return page.again(NEW, fields.values(page, form, null));
        }
        return switch (book.publish(page.visitor().id(), offered.get())) {
            case OfferAnswer.Done(var id, var held) ->
                page.goOn(
                        Offer.path(id),
                        held ? "info" : "success",
                        held ? "sharing.offer.held" : "sharing.offer.published");
            case OfferAnswer.Refused(var why) ->
                page.again(NEW, fields.values(page, form.reject(why.field(), page.t(why.textKey())), null));
            case OfferAnswer.Closed(var because) ->
                page.again(NEW, fields.values(page, form.reject("title", DoorSentence.of(page, because)), null));
        };
    }

    @GetMapping("/{id}/aendern")
    @Assisted
    View before(Page page, @PathVariable UUID id) {
        var offer = get(page, id);
        var form = Form.empty()
                .with("deal", offer.deal().name())
                .with("good", offer.good().name())
                .with("category", offer.category())
                .with("title", offer.name())
                .with("about", offer.about())
                .with("inReturn", offer.inReturn())
                .with("pieces", String.valueOf(offer.pieces()))
                .with("admits", offer.admits().name())
                .with("members", members.list(id).stream().map(UUID::toString).toList())
                .with("conditions", offer.conditions())
                .with("damage", offer.damage())
                .with(
                        OfferReading.PLACE,
                        exact.find(page.visitor().person(), offer)
                                .map(where -> where.text())
                                .orElse(""))
                .with("exactness", offer.exactness().name())
                .with("access", offer.access())
                .with("hours", OfferForm.hours(offer.minutes()))
                .with("version", String.valueOf(offer.version()));
        return page.show(CHANGE, values(page, offer, form));
    }

    @PostMapping("/{id}/aendern")
    @Assisted("sharing.offer.act.changed")
    View change(
            Page page,
            @PathVariable UUID id,
            @RequestParam int version,
            @Valid @ModelAttribute OfferForm typed,
            BindingResult validation) {
        var offer = get(page, id);
        var form = page.form(validation);
        var offered = reading.read(
                page, typed, form, exact.find(page.visitor().person(), offer).orElse(null));
        if (offered.isEmpty()) {
            return page.again(CHANGE, values(page, offer, form));
        }
        return switch (book.change(page.visitor().id(), id, version, offered.get())) {
            case OfferAnswer.Done(var done, var held) ->
                page.goOn(
                        Offer.path(done),
                        held ? "info" : "success",
                        held ? "sharing.offer.held" : "sharing.offer.changed");
            case OfferAnswer.Refused(var why) ->
                page.again(CHANGE, values(page, offer, form.reject(why.field(), page.t(why.textKey()))));
            case OfferAnswer.Closed(var because) ->
                page.again(CHANGE, values(page, offer, form.reject("title", DoorSentence.of(page, because))));
        };
    }

    private Offer get(Page page, UUID id) {
        var person = page.visitor().person();
        var offer = store.find(id)
                .filter(one -> !one.isWithdrawn() && admission.shows(person, one))
                .orElseThrow(NotFound::new);
        if (!admission.tends(person, offer)) {
            throw new Forbidden();
        }
        return offer;
    }

    private Map<String, ?> values(Page page, Offer offer, Form form) {
        var values = fields.values(page, form, offer);
        values.put("offer", offer);
        return values;
    }

    private static @Nullable String known(Enum<?>[] all, String name) {
        return Arrays.stream(all)
                .map(one -> one.name())
                .filter(name::equals)
                .findFirst()
                .orElse(null);
    }
}
