package org.augenhoehe.sharing.booking.house;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.augenhoehe.participation.OwnDays;
import org.augenhoehe.platform.calendar.Event;
import org.augenhoehe.platform.calendar.Event.When;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.booking.Booking;
import org.augenhoehe.sharing.booking.BookingState;
import org.augenhoehe.sharing.booking.BookingStore;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferStore;
import org.springframework.stereotype.Component;

/// What somebody borrows stands in their own calendar. Only the place that everybody may read: a calendar lies about on
/// many devices.
@Component
class BookingDays implements OwnDays {
    private static final int MOST = 500;
    private static final Duration KEPT = Duration.ofDays(90);

    private final BookingStore bookings;
    private final OfferStore offers;
    private final Clock clock;

    BookingDays(BookingStore bookings, OfferStore offers, Clock clock) {
        this.bookings = bookings;
        this.offers = offers;
        this.clock = clock;
    }

    @Override
    public List<Event> list(Page page, UUID person) {
        var since = clock.instant().minus(KEPT);
        var mine = bookings.listOf(person, MOST).stream()
                .filter(one -> one.until().isAfter(since))
                .toList();
        var things = offers.list(mine.stream().map(Booking::offer).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Offer::id, Function.identity()));
        return mine.stream()
                .flatMap(one ->
                        Optional.ofNullable(things.get(one.offer())).stream().map(offer -> event(page, one, offer)))
                .toList();
    }

    private static Event event(Page page, Booking booking, Offer offer) {
        var asked = booking.state() == BookingState.ASKED;
        var gone = !booking.state().keepsHours() && booking.state() != BookingState.BACK;
        return new Event(
                booking.id(),
                new When.Between(booking.from(), booking.until()),
                asked ? page.t("sharing.booking.day.asked", offer.name()) : offer.name(),
                page.t(booking.state().textKey()),
                offer.place(),
                page.publicUrl() + booking.path(),
                gone,
                // Grows with each move.
                (int) Duration.between(booking.at(), booking.movedAt()).toSeconds());
    }
}
