package org.augenhoehe.sharing.calendar.feed;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.augenhoehe.people.Organisations;
import org.augenhoehe.platform.calendar.Event;
import org.augenhoehe.platform.calendar.Event.When;
import org.augenhoehe.platform.calendar.ICalendar;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.booking.BlockedStore;
import org.augenhoehe.sharing.booking.Booking;
import org.augenhoehe.sharing.booking.BookingState;
import org.augenhoehe.sharing.booking.Span;
import org.augenhoehe.sharing.booking.book.TakingStore;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferStore;
import org.springframework.stereotype.Component;

/// Bookings as times. No calendar names anybody.
@Component
class SharingCalendars {
    private static final Duration BEFORE = Duration.ofDays(30);
    private static final Duration AHEAD = Duration.ofDays(400);
    private static final int MOST = 1000;

    private final TakingStore taking;
    private final BlockedStore blocked;
    private final LentStore lent;
    private final OfferStore offers;
    private final Organisations organisations;
    private final Clock clock;

    SharingCalendars(
            TakingStore taking,
            BlockedStore blocked,
            LentStore lent,
            OfferStore offers,
            Organisations organisations,
            Clock clock) {
        this.taking = taking;
        this.blocked = blocked;
        this.lent = lent;
        this.offers = offers;
        this.organisations = organisations;
        this.clock = clock;
    }

    /// When nothing of it is left: nobody learns why, or for whom.
    ICalendar busy(Page page, Offer offer) {
        var now = clock.instant();
        var during = new Span(now.minus(Duration.ofDays(1)), now.plus(AHEAD));
        var pieces = new HashSet<>(taking.listInUse(offer.id()));
        var kept = taking.listKept(offer.id(), during).stream()
                .filter(one -> pieces.contains(one.piece()))
                .map(TakingStore.Kept::span)
                .toList();
        var spans = pieces.isEmpty()
                ? List.<Span>of()
                : BusyHours.of(pieces.size(), kept, blocked.list(offer.id(), during));
        return new ICalendar(
                offer.name(),
                now,
                spans.stream()
                        .map(span -> new Event(
                                id(offer, span),
                                new When.Between(span.from(), span.until()),
                                page.t("sharing.calendar.busy"),
                                "",
                                "",
                                page.publicUrl() + offer.path(),
                                false))
                        .toList());
    }

    /// The same hours have the same id each time.
    private static UUID id(Offer offer, Span span) {
        return UUID.nameUUIDFromBytes(
                (offer.id() + " " + span.from() + " " + span.until()).getBytes(StandardCharsets.UTF_8));
    }

    /// All that somebody lends, or the groups and organisations for which they speak.
    ICalendar lent(Page page, UUID person) {
        var since = clock.instant().minus(BEFORE);
        var bookings = lent.list(person, organisations.listSpokenForBy(person), since, MOST);
        var things = offers.list(bookings.stream().map(Booking::offer).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Offer::id, Function.identity()));
        return new ICalendar(
                page.t("sharing.calendar.lent"),
                clock.instant(),
                bookings.stream()
                        .flatMap(one -> Optional.ofNullable(things.get(one.offer())).stream()
                                .map(offer -> event(page, one, offer)))
                        .toList());
    }

    private static Event event(Page page, Booking booking, Offer offer) {
        var gone = !booking.state().keepsHours() && booking.state() != BookingState.BACK;
        return new Event(
                booking.id(),
                new When.Between(booking.from(), booking.until()),
                page.t("sharing.calendar.lent.one", offer.name()),
                page.t(booking.state().textKey()),
                "",
                page.publicUrl() + booking.path(),
                gone,
                // Grows with each move.
                (int) Duration.between(booking.at(), booking.movedAt()).toSeconds());
    }
}
