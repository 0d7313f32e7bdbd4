package org.augenhoehe.sharing.booking.house;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.augenhoehe.platform.privacy.PersonalSection.TextKey;
import org.augenhoehe.sharing.booking.Booking;
import org.augenhoehe.sharing.booking.BookingMoves;
import org.augenhoehe.sharing.booking.BookingState;
import org.augenhoehe.sharing.booking.BookingStore;
import org.augenhoehe.sharing.booking.book.TakingStore;
import org.augenhoehe.sharing.booking.wait.WaitingStore;
import org.augenhoehe.sharing.offer.OfferStore;
import org.springframework.stereotype.Component;

/// What is still to come is cancelled; what was borrowed stays without the name, so that it can still be said how often
/// a thing was used. Whoever waits does not wait any more.
@Component
class BookingPersonalData implements PersonalData {
    private static final int ALL = 100_000;

    private final BookingStore bookings;
    private final TakingStore taking;
    private final WrittenStore written;
    private final WaitingStore waiting;
    private final OfferStore offers;
    private final BookingMoves moves;
    private final Clock clock;

    BookingPersonalData(
            BookingStore bookings,
            TakingStore taking,
            WrittenStore written,
            WaitingStore waiting,
            OfferStore offers,
            BookingMoves moves,
            Clock clock) {
        this.bookings = bookings;
        this.taking = taking;
        this.written = written;
        this.waiting = waiting;
        this.offers = offers;
        this.moves = moves;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 465;
    }

    @Override
    public Set<String> tables() {
        return Set.of("sharing.booking", "sharing.waiting");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        return List.of(
                new PersonalSection(
                        "sharing.booking.data.booked",
                        Fate.STAYS_WITHOUT_NAME,
                        List.of(
                                "sharing.booking.data.address",
                                "sharing.booking.data.from",
                                "sharing.booking.data.until",
                                "sharing.booking.data.state",
                                "sharing.booking.data.words",
                                "sharing.booking.data.answer",
                                "sharing.booking.data.at"),
                        bookings.listOf(person, ALL).stream()
                                .map(one -> List.<Object>of(
                                        one.path(),
                                        one.from(),
                                        one.until(),
                                        new TextKey(one.state().textKey()),
                                        one.words(),
                                        one.answer(),
                                        one.at()))
                                .toList()),
                new PersonalSection(
                        "sharing.booking.data.answered",
                        Fate.ERASED,
                        List.of(
                                "sharing.booking.data.address",
                                "sharing.booking.data.answer",
                                "sharing.booking.data.at"),
                        written.listAnsweredBy(person).stream()
                                .map(one -> List.<Object>of(Booking.path(one.id()), one.answer(), one.movedAt()))
                                .toList()),
                new PersonalSection(
                        "sharing.booking.data.entered",
                        Fate.STAYS_WITHOUT_NAME,
                        List.of("sharing.booking.data.address", "sharing.booking.data.at"),
                        written.listEnteredBy(person).stream()
                                .map(one -> List.<Object>of(Booking.path(one.id()), one.at()))
                                .toList()),
                new PersonalSection(
                        "sharing.booking.data.waiting",
                        Fate.ERASED,
                        List.of(
                                "sharing.booking.data.from",
                                "sharing.booking.data.until",
                                "sharing.booking.data.words",
                                "sharing.booking.data.at"),
                        waiting.listOf(person).stream()
                                .map(one -> List.<Object>of(one.from(), one.until(), one.words(), one.at()))
                                .toList()));
    }

    /// In the order in which everybody holds them: first the things, then the bookings.
    @Override
    public void hold(UUID person) {
        bookings.listOf(person, ALL).stream()
                .filter(one -> one.state().keepsHours())
                .map(Booking::offer)
                .distinct()
                .sorted()
                .forEach(offers::hold);
    }

    @Override
    public void erase(UUID person) {
        waiting.forget(person);
        for (var one : bookings.listOf(person, ALL).stream()
                .filter(booking -> booking.state().keepsHours())
                .toList()) {
            taking.drop(one.id());
            if (BookingMoves.isPossible(one.state(), BookingState.CANCELLED)
                    && one.until().isAfter(clock.instant())
                    && bookings.find(one.id()).isPresent()) {
                moves.move(one.id(), BookingState.CANCELLED, "", person);
            }
        }
        written.forget(person);
    }
}
