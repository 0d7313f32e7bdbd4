package org.augenhoehe.sharing.booking.house;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.sharing.booking.Booking;
import org.augenhoehe.sharing.booking.BookingStore;
import org.augenhoehe.sharing.booking.book.BookingSides;
import org.augenhoehe.sharing.booking.house.WrittenStore.WrittenToBooking;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Why a booking was declined or cancelled. Both sides read it, and each may report it.
@Component
class ModeratedBookingAnswers implements Moderated {
    private final WrittenStore store;
    private final BookingStore bookings;
    private final OfferStore offers;
    private final BookingSides sides;
    private final Clock clock;

    ModeratedBookingAnswers(
            WrittenStore store, BookingStore bookings, OfferStore offers, BookingSides sides, Clock clock) {
        this.store = store;
        this.bookings = bookings;
        this.offers = offers;
        this.sides = sides;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "buchungsantwort";
    }

    @Override
    public String textKey() {
        return "sharing.booking.moderated.answer";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        var written = store.list(things);
        var about = offers.list(written.stream().map(WrittenToBooking::offer).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Offer::id, Function.identity()));
        var contributions = new HashMap<UUID, Contribution>();
        for (var one : written) {
            var offer = about.get(one.offer());
            if (offer != null && !one.answer().isEmpty()) {
                contributions.put(
                        one.id(),
                        new Contribution(
                                offer.name(),
                                one.answer(),
                                Booking.path(one.id()),
                                one.answeredBy(),
                                Set.of(),
                                Set.of(),
                                one.answerHidden()));
            }
        }
        return contributions;
    }

    @Override
    public boolean isReadBy(UUID thing, @Nullable UUID person) {
        return bookings.find(thing)
                .filter(one -> sides.sees(person, one, offers.get(one.offer())))
                .isPresent();
    }

    @Override
    public void hide(UUID thing) {
        store.hideAnswer(thing, clock.instant());
    }

    @Override
    public void showAgain(UUID thing) {
        store.hideAnswer(thing, null);
    }
}
