package org.augenhoehe.sharing.booking.house;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.sharing.booking.Booking;
import org.augenhoehe.sharing.booking.BookingStore;
import org.augenhoehe.sharing.booking.book.BookingSides;
import org.augenhoehe.sharing.booking.house.WrittenStore.WrittenToBooking;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What either side wrote to a booking, as moderation reads it. It is called as the offer is, and both sides read it.
@Component
class WrittenContributions {
    private final WrittenStore store;
    private final BookingStore bookings;
    private final OfferStore offers;
    private final BookingSides sides;

    WrittenContributions(WrittenStore store, BookingStore bookings, OfferStore offers, BookingSides sides) {
        this.store = store;
        this.bookings = bookings;
        this.offers = offers;
        this.sides = sides;
    }

    Map<UUID, Contribution> list(Collection<UUID> things, Function<WrittenToBooking, Said> of) {
        var written = store.list(things);
        var about = offers.list(written.stream().map(WrittenToBooking::offer).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Offer::id, Function.identity()));
        var contributions = new HashMap<UUID, Contribution>();
        for (var one : written) {
            var offer = about.get(one.offer());
            var said = of.apply(one);
            if (offer != null && !said.words().isEmpty()) {
                contributions.put(
                        one.id(),
                        new Contribution(
                                offer.name(),
                                said.words(),
                                Booking.path(one.id()),
                                said.by(),
                                Set.of(),
                                Set.of(),
                                said.hidden()));
            }
        }
        return contributions;
    }

    boolean isReadBy(UUID booking, @Nullable UUID person) {
        return bookings.find(booking)
                .filter(one -> sides.sees(person, one, offers.get(one.offer())))
                .isPresent();
    }

    /// @param words empty where that side wrote nothing
    /// @param by null once they are gone
    record Said(String words, @Nullable UUID by, boolean hidden) {}
}
