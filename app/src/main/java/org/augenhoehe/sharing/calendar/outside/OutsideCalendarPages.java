package org.augenhoehe.sharing.calendar.outside;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.platform.outside.Outside;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Limit;
import org.augenhoehe.platform.security.RateLimits;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.platform.web.TooMany;
import org.augenhoehe.sharing.booking.BookingStore;
import org.augenhoehe.sharing.offer.Admission;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/// The owner joins calendars from elsewhere with an offer.
@Controller
@RequestMapping(Offer.PATH + "/{id}/kalender/aussen")
@Access(For.SIGNED_IN)
class OutsideCalendarPages {
    private static final String TEMPLATE = "sharing/calendar/outside";
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_ADDRESS = 1000;

    private final OfferStore offers;
    private final Admission admission;
    private final OutsideCalendarStore store;
    private final OutsideCalendarBook book;
    private final OutsideCalendarWork work;
    private final CalendarFetching fetching;
    private final BookingStore bookings;
    private final RateLimits limits;

    OutsideCalendarPages(
            OfferStore offers,
            Admission admission,
            OutsideCalendarStore store,
            OutsideCalendarBook book,
            OutsideCalendarWork work,
            CalendarFetching fetching,
            BookingStore bookings,
            RateLimits limits) {
        this.offers = offers;
        this.admission = admission;
        this.store = store;
        this.book = book;
        this.work = work;
        this.fetching = fetching;
        this.bookings = bookings;
        this.limits = limits;
    }

    @GetMapping
    View list(Page page, @PathVariable UUID id) {
        return page.show(TEMPLATE, values(page, get(page, id), Form.empty()));
    }

    /// It is read before it is taken: whoever types a wrong address hears so at once.
    @PostMapping
    View connect(
            Page page,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        var offer = get(page, id);
        var form = Form.empty().with("name", name).with("address", address);
        if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
            form.reject("name", page.t("sharing.calendar.name.missing"));
        }
        var given = file == null || file.isEmpty() ? null : file;
        if ((given == null) == address.isBlank()) {
            form.reject("address", page.t("sharing.calendar.address.missing"));
        }
        if (form.hasErrors()) {
            return page.again(TEMPLATE, values(page, offer, form));
        }
        var field = given == null ? "address" : "file";
        // A file takes as long to read as what stands elsewhere.
        if (!limits.take(Limit.OUTSIDE_CALENDAR, page.visitor().id().toString())) {
            throw new TooMany();
        }
        var fetched = given == null ? fetched(address) : fetching.read(given.getBytes());
        return switch (fetched) {
            case Fetched.New anew -> connected(page, offer, form, field, name.strip(), kept(address), anew);
            case Fetched.Failed(var why) ->
                page.again(TEMPLATE, values(page, offer, form.reject(field, page.t(why.textKey()))));
            case Fetched.Same() -> throw new IllegalStateException("nothing was there before");
        };
    }

    private Fetched fetched(String address) {
        return address.length() > LONGEST_ADDRESS
                ? new Fetched.Failed(Fetched.Why.NO_ADDRESS)
                : fetching.fetch(address, "");
    }

    private @Nullable String kept(String address) {
        try {
            return address.isBlank() ? null : fetching.address(address).toString();
        } catch (Outside.Refused refused) {
            throw new IllegalStateException("it was fetched a moment ago", refused);
        }
    }

    private View connected(
            Page page,
            Offer offer,
            Form form,
            String field,
            String name,
            @Nullable String address,
            Fetched.New fetched) {
        return switch (book.connect(page.visitor().id(), offer.id(), name, address, fetched)) {
            case Connected.Done(var conflicts) ->
                conflicts == 0
                        ? page.goOn(OutsideCalendarBook.path(offer.id()), "success", "sharing.calendar.said.connected")
                        : page.goOn(OutsideCalendarBook.path(offer.id()), "info", "sharing.calendar.said.conflict");
            case Connected.Refused(var why) ->
                page.again(TEMPLATE, values(page, offer, form.reject(field, page.t(why.textKey()))));
        };
    }

    @PostMapping("/{calendar}/lesen")
    View read(Page page, @PathVariable UUID id, @PathVariable UUID calendar) {
        var offer = get(page, id);
        var found = store.find(calendar)
                .filter(one -> one.offer().equals(id) && one.isRead())
                .orElseThrow(NotFound::new);
        if (book.hindered(found) != null) {
            return page.goOn(OutsideCalendarBook.path(offer.id()), "warning", "sharing.calendar.refused.JUST_NOW");
        }
        return work.read(found) instanceof Fetched.Failed(var why)
                ? page.goOn(OutsideCalendarBook.path(offer.id()), "warning", why.textKey())
                : page.goOn(OutsideCalendarBook.path(offer.id()), "success", "sharing.calendar.said.read");
    }

    @PostMapping("/{calendar}/weg")
    View remove(Page page, @PathVariable UUID id, @PathVariable UUID calendar) {
        book.remove(page.visitor().id(), id, calendar);
        return page.goOn(OutsideCalendarBook.path(id), "success", "sharing.calendar.said.removed");
    }

    private Offer get(Page page, UUID id) {
        return offers.find(id)
                .filter(offer ->
                        admission.tends(page.visitor().id(), offer) && offer.isBookable() && !offer.isWithdrawn())
                .orElseThrow(NotFound::new);
    }

    private Map<String, ?> values(Page page, Offer offer, Form form) {
        var calendars = store.listOf(offer.id());
        return Map.of(
                "offer",
                offer,
                "calendars",
                calendars.stream().map(one -> shown(page, one)).toList(),
                "conflicts",
                calendars.isEmpty() ? List.of() : bookings.list(store.listConflicts(offer.id())),
                "more",
                calendars.size() < OutsideCalendarBook.MOST,
                "form",
                form);
    }

    private OutsideCalendarShown shown(Page page, OutsideCalendar one) {
        var failed = one.failed();
        return new OutsideCalendarShown(
                OutsideCalendarBook.path(one.offer()) + "/" + one.id(),
                one.name(),
                one.isRead() ? page.t("sharing.calendar.from", one.host()) : page.t("sharing.calendar.from.file"),
                page.t("sharing.calendar.read", page.moment(one.readAt()), one.events()),
                one.leftOut() == 0 ? "" : page.t("sharing.calendar.leftout", one.leftOut()),
                failed == null ? null : page.t(failed.textKey()),
                one.isRead() && book.hindered(one) == null);
    }
}
