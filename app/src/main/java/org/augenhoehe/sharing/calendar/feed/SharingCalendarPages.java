package org.augenhoehe.sharing.calendar.feed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.platform.calendar.CalendarAnswer;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.offer.Admission;
import org.augenhoehe.sharing.offer.MineBeside;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferBeside;
import org.augenhoehe.sharing.offer.OfferStore;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/// Calendars that a program reads again and again, and the page on which somebody asks for their secret address.
@Controller
class SharingCalendarPages implements OfferBeside, MineBeside {
    static final String OWN = "/teilen/meins/kalender";

    private final OfferStore offers;
    private final Admission admission;
    private final SharingCalendars calendars;
    private final LendingAddresses addresses;

    SharingCalendarPages(
            OfferStore offers, Admission admission, SharingCalendars calendars, LendingAddresses addresses) {
        this.offers = offers;
        this.admission = admission;
        this.calendars = calendars;
        this.addresses = addresses;
    }

    @GetMapping(Offer.PATH + "/{id}/belegt.ics")
    @Access(For.EVERYONE)
    ResponseEntity<byte[]> busy(Page page, @PathVariable UUID id) {
        var offer = offers.find(id)
                .filter(one -> one.isBookable() && one.isPublic() && !one.isWithdrawn())
                .orElseThrow(NotFound::new);
        return CalendarAnswer.of(calendars.busy(page, offer), "belegt.ics");
    }

    /// Whoever knows the secret address reads without signing in, as a program must.
    @GetMapping("/teilen/kalender/{address}.ics")
    @Access(For.EVERYONE)
    ResponseEntity<byte[]> lent(Page page, @PathVariable String address) {
        var person = addresses.findPerson(address).orElseThrow(NotFound::new);
        return CalendarAnswer.of(calendars.lent(page, person), "verliehen.ics");
    }

    @GetMapping(OWN)
    @Access(For.SIGNED_IN)
    View own(Page page) {
        var address = addresses
                .find(page.visitor().id())
                .map(one -> page.publicUrl() + "/teilen/kalender/" + one + ".ics")
                .orElse("");
        return page.show("sharing/calendar/own", Map.of("address", address));
    }

    @PostMapping(OWN)
    @Access(For.SIGNED_IN)
    View renew(Page page) {
        addresses.renew(page.visitor().id());
        return page.goOn(OWN, "success", "sharing.calendar.said.renewed");
    }

    @PostMapping(OWN + "/weg")
    @Access(For.SIGNED_IN)
    View remove(Page page) {
        addresses.remove(page.visitor().id());
        return page.goOn(OWN, "success", "sharing.calendar.said.gone");
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public List<Way> ways(Page page, Offer offer) {
        return offer.isBookable()
                        && offer.isPublic()
                        && !offer.isWithdrawn()
                        && admission.shows(page.visitor().person(), offer)
                ? List.of(new Way(offer.path() + "/belegt.ics", page.t("sharing.calendar.subscribe")))
                : List.of();
    }

    @Override
    public Optional<Part> part(Page page) {
        return Optional.of(new Part(
                page.t("sharing.calendar.own"), List.of(), List.of(new Way(OWN, page.t("sharing.calendar.own.way")))));
    }
}
