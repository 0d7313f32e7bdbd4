package org.augenhoehe.sharing.booking.book;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.sharing.booking.Booking;
import org.augenhoehe.sharing.booking.BookingMoves;
import org.augenhoehe.sharing.booking.BookingState;
import org.augenhoehe.sharing.booking.BookingStore;
import org.augenhoehe.sharing.booking.book.BookingHold.Held;
import org.augenhoehe.sharing.offer.Admission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Bookings as they are written down for the first time: whether their words come in, whether somebody has to say yes
/// before, and who hears of them.
@Component
public class NewBookings {
    private final BookingStore store;
    private final TakingStore taking;
    private final BookingMoves moves;
    private final Admission admission;
    private final Doorkeeper door;
    private final Clock clock;

    NewBookings(
            BookingStore store,
            TakingStore taking,
            BookingMoves moves,
            Admission admission,
            Doorkeeper door,
            Clock clock) {
        this.store = store;
        this.taking = taking;
        this.moves = moves;
        this.admission = admission;
        this.door = door;
        this.clock = clock;
    }

    public Answer admit(UUID person, String words) {
        return words.isBlank() ? new Answer.Open() : door.admit(person, words);
    }

    public BookingState first(UUID person, Held held) {
        return held.rules().opening().approval() && !admission.tends(person, held.offer())
                ? BookingState.ASKED
                : BookingState.AGREED;
    }

    /// Whether nobody had the hours.
    public boolean take(Taking one) {
        return taking.take(one, clock.instant());
    }

    Booking tell(UUID id, @Nullable UUID by) {
        var booking = store.get(id);
        moves.moved(booking, by);
        return booking;
    }

    /// One notice for all of them.
    public List<Booking> tellSeries(UUID series, UUID by) {
        var all = store.listOfSeries(series);
        moves.moved(all.getFirst(), by);
        all.stream().skip(1).forEach(moves::heard);
        return all;
    }
}
