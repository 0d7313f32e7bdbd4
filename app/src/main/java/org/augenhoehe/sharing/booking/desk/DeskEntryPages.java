package org.augenhoehe.sharing.booking.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.booking.Booking;
import org.augenhoehe.sharing.booking.book.BookingBook;
import org.augenhoehe.sharing.booking.book.Reserved;
import org.augenhoehe.sharing.booking.book.Wanted;
import org.augenhoehe.sharing.booking.form.BookingTimes;
import org.augenhoehe.sharing.booking.form.BookingWords;
import org.augenhoehe.sharing.booking.opening.OpeningBook;
import org.augenhoehe.sharing.booking.opening.OpeningStore;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferStore;
import org.augenhoehe.sharing.offer.Owners;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The desk enters a booking for somebody who called, came by, or sent a form.
@Controller
@RequestMapping(LendingDeskPages.PATH + "/{organisation}/eintragen")
@Access(For.SIGNED_IN)
class DeskEntryPages {
    private static final String TEMPLATE = "sharing/booking/entry";
    private static final List<String> FIELDS =
            List.of("offer", "caller", "fromDay", "fromTime", "untilDay", "untilTime", "words");
    private static final int MOST = 500;
    private static final int LONGEST_CALLER = 80;
    private static final int LONGEST = 1000;

    private final OpeningBook opening;
    private final OpeningStore openings;
    private final OfferStore offers;
    private final Owners owners;
    private final BookingBook book;

    DeskEntryPages(OpeningBook opening, OpeningStore openings, OfferStore offers, Owners owners, BookingBook book) {
        this.opening = opening;
        this.openings = openings;
        this.offers = offers;
        this.owners = owners;
        this.book = book;
    }

    @GetMapping
    View ask(Page page, @PathVariable UUID organisation, @RequestParam MultiValueMap<String, String> typed) {
        return show(page, organisation, form(typed));
    }

    @PostMapping
    View enter(Page page, @PathVariable UUID organisation, @RequestParam MultiValueMap<String, String> typed) {
        opening.requireSpeaker(page.visitor().id(), organisation);
        var form = form(typed);
        var offer = offer(organisation, form);
        if (offer.isEmpty()) {
            form.reject("offer", page.t("sharing.booking.entry.offer.missing"));
        }
        var caller = form.value("caller").strip();
        if (caller.isEmpty()) {
            form.reject("caller", page.t("sharing.booking.entry.caller.missing"));
        } else if (caller.length() > LONGEST_CALLER) {
            form.reject("caller", page.t("sharing.booking.entry.caller.long"));
        }
        if (form.value("words").length() > LONGEST) {
            form.reject("words", page.t("sharing.booking.words.long"));
        }
        var days = offer.filter(one -> openings.of(one).wholeDays()).isPresent();
        var span = BookingTimes.read(page, form, days);
        if (offer.isEmpty() || span.isEmpty() || form.hasErrors()) {
            return show(page, organisation, form);
        }
        var wanted = new Wanted(
                offer.get().id(), span.get(), null, null, form.value("words").strip());
        var reserved = book.enter(page.visitor().id(), wanted, caller);
        if (reserved instanceof Reserved.Done done) {
            return page.goOn(Booking.path(done.booking()), "success", "sharing.booking.entry.done");
        }
        form.reject(reserved instanceof Reserved.Closed ? "words" : "fromDay", BookingWords.sentence(page, reserved));
        return show(page, organisation, form);
    }

    private View show(Page page, UUID organisation, Form form) {
        opening.requireSpeaker(page.visitor().id(), organisation);
        var values = new HashMap<String, Object>();
        values.put("name", owners.name(null, organisation));
        values.put("path", LendingDeskPages.path(organisation));
        values.put("form", form);
        values.put(
                "days",
                offer(organisation, form)
                        .filter(one -> openings.of(one).wholeDays())
                        .isPresent());
        values.put(
                "offers",
                lent(organisation).stream()
                        .map(one -> new Option(one.id().toString(), one.name()))
                        .toList());
        return form.hasErrors() ? page.again(TEMPLATE, values) : page.show(TEMPLATE, values);
    }

    private List<Offer> lent(UUID organisation) {
        return offers.listOfOrganisations(Set.of(organisation), MOST).stream()
                .filter(Offer::isBookable)
                .filter(Offer::isOpen)
                .toList();
    }

    private Optional<Offer> offer(UUID organisation, Form form) {
        return Ids.find(form.value("offer"))
                .flatMap(offers::find)
                .filter(one -> organisation.equals(one.organisation()));
    }

    private static Form form(MultiValueMap<String, String> typed) {
        var form = Form.empty();
        for (var field : FIELDS) {
            var value = typed.getFirst(field);
            form.with(field, value == null ? "" : value);
        }
        return form;
    }
}
