package org.augenhoehe.sharing.agreement.cost;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.people.Organisations;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.agreement.Concluded;
import org.augenhoehe.sharing.booking.Booking;
import org.augenhoehe.sharing.booking.BookingStore;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Accounts of an organisation, and on which of them a booking goes.
@Controller
@Access(For.SIGNED_IN)
class CostPages {
    static final String BOOKING = Booking.PATH + "/{id}/kostenstelle";
    private static final String CENTRES = "/teilen/kostenstellen/{organisation}";
    private static final int LONGEST = 80;

    private final CostCentreStore store;
    private final CostBook book;
    private final BookingStore bookings;
    private final Organisations organisations;

    CostPages(CostCentreStore store, CostBook book, BookingStore bookings, Organisations organisations) {
        this.store = store;
        this.book = book;
        this.bookings = bookings;
        this.organisations = organisations;
    }

    @GetMapping(CENTRES)
    View show(Page page, @PathVariable UUID organisation) {
        return page.show("sharing/agreement/centres", centres(page, organisation, Form.empty()));
    }

    @PostMapping(CENTRES)
    View add(Page page, @PathVariable UUID organisation, @RequestParam(defaultValue = "") String name) {
        var typed = name.strip();
        var form = Form.empty().with("name", name);
        if (typed.isEmpty() || typed.length() > LONGEST) {
            return page.again(
                    "sharing/agreement/centres",
                    centres(
                            page,
                            organisation,
                            form.reject("name", page.t("sharing.agreement.centre.missing", LONGEST))));
        }
        return book.add(page.visitor().id(), organisation, typed) instanceof Concluded.Refused(var why)
                ? page.again(
                        "sharing/agreement/centres",
                        centres(page, organisation, form.reject("name", page.t(why.textKey()))))
                : page.goOn("/teilen/kostenstellen/" + organisation, "success", "sharing.agreement.centre.added");
    }

    @PostMapping(CENTRES + "/{centre}/schliessen")
    View close(Page page, @PathVariable UUID organisation, @PathVariable UUID centre) {
        book.close(page.visitor().id(), organisation, centre);
        return page.goOn("/teilen/kostenstellen/" + organisation, "success", "sharing.agreement.centre.closed");
    }

    @GetMapping(BOOKING)
    View ask(Page page, @PathVariable UUID id) {
        var chosen = store.findOf(id).map(one -> one.id().toString()).orElse("");
        return page.show("sharing/agreement/cost", cost(page, id, Form.empty().with("centre", chosen)));
    }

    @PostMapping(BOOKING)
    View put(Page page, @PathVariable UUID id, @RequestParam(defaultValue = "") String centre) {
        var chosen = Ids.find(centre);
        var form = Form.empty().with("centre", centre);
        if (!centre.isEmpty() && chosen.isEmpty()) {
            return page.again(
                    "sharing/agreement/cost",
                    cost(page, id, form.reject("centre", page.t(Concluded.Why.NO_CENTRE.textKey()))));
        }
        return book.book(page.visitor().id(), id, chosen.orElse(null)) instanceof Concluded.Refused(var why)
                ? page.again("sharing/agreement/cost", cost(page, id, form.reject("centre", page.t(why.textKey()))))
                : page.goOn(Booking.path(id), "success", "sharing.agreement.cost.done");
    }

    private Map<String, ?> centres(Page page, UUID organisation, Form form) {
        book.speaks(page.visitor().id(), organisation);
        return Map.of(
                "organisation",
                organisation,
                "name",
                organisations.names(Set.of(organisation)).getOrDefault(organisation, ""),
                "centres",
                store.list(organisation),
                "form",
                form);
    }

    private Map<String, ?> cost(Page page, UUID id, Form form) {
        var booking = bookings.get(id);
        var organisation = booking.organisation();
        if (organisation == null || !book.mayBook(page.visitor().person(), booking)) {
            throw new NotFound();
        }
        List<Option> options = store.list(organisation).stream()
                .filter(one -> !one.closed())
                .map(one -> new Option(one.id().toString(), one.name()))
                .toList();
        return Map.of(
                "booking",
                booking,
                "organisation",
                organisation,
                "speaks",
                organisations.speaksFor(page.visitor().id(), organisation),
                "centres",
                options,
                "form",
                form);
    }
}
