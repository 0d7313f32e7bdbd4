package org.augenhoehe.sharing.booking.show;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.people.People;
import org.augenhoehe.places.Whereabouts;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.booking.Booking;
import org.augenhoehe.sharing.booking.BookingBeside;
import org.augenhoehe.sharing.booking.BookingStore;
import org.augenhoehe.sharing.booking.book.BookingSides;
import org.augenhoehe.sharing.booking.change.ChangingBook;
import org.augenhoehe.sharing.booking.form.BookingFormShowing;
import org.augenhoehe.sharing.booking.form.BookingWords;
import org.augenhoehe.sharing.booking.opening.OpeningStore;
import org.augenhoehe.sharing.booking.piece.PieceStore;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferStore;
import org.augenhoehe.sharing.offer.Owners;
import org.augenhoehe.sharing.offer.place.ExactPlaces;
import org.springframework.stereotype.Component;

/// Reads everything that the page of a booking says.
@Component
class BookingShowing {
    private final BookingStore store;
    private final OfferStore offers;
    private final OpeningStore openings;
    private final PieceStore pieces;
    private final BookingSides sides;
    private final BookingLines lines;
    private final ExactPlaces places;
    private final Owners owners;
    private final People people;
    private final List<BookingBeside> beside;
    private final Clock clock;

    BookingShowing(
            BookingStore store,
            OfferStore offers,
            OpeningStore openings,
            PieceStore pieces,
            BookingSides sides,
            BookingLines lines,
            ExactPlaces places,
            Owners owners,
            People people,
            List<BookingBeside> beside,
            Clock clock) {
        this.store = store;
        this.offers = offers;
        this.openings = openings;
        this.pieces = pieces;
        this.sides = sides;
        this.lines = lines;
        this.places = places;
        this.owners = owners;
        this.people = people;
        this.beside = beside.stream()
                .sorted(Comparator.comparingInt(BookingBeside::order))
                .toList();
        this.clock = clock;
    }

    /// @throws NotFound where the visitor has nothing to do with it
    BookingShown get(Page page, UUID id) {
        var booking = store.get(id);
        var offer = offers.get(booking.offer());
        var reader = page.visitor().id();
        if (!sides.sees(reader, booking, offer)) {
            throw new NotFound();
        }
        var now = clock.instant();
        var kept = store.heldUntil(List.of(id)).get(id);
        return new BookingShown(
                booking,
                offer,
                BookingWords.when(page, booking.span()),
                borrower(booking),
                booking.organisation() == null ? "" : owners.name(null, booking.organisation()),
                owners.name(offer.person(), offer.organisation()),
                places.find(reader, offer).map(Whereabouts::text).orElse(offer.place()),
                piece(page, booking, offer),
                sides.tends(reader, offer),
                booking.isBy(reader),
                openings.of(offer).wholeDays(),
                kept == null ? "" : page.moment(kept),
                kept == null && ChangingBook.isChangeable(booking, now),
                !booking.from().isAfter(now),
                series(page, booking),
                beside.stream()
                        .flatMap(part -> part.ways(page, booking, offer).stream())
                        .toList(),
                beside.stream()
                        .flatMap(part -> part.facts(page, booking, offer).stream())
                        .toList());
    }

    private String borrower(Booking booking) {
        return booking.person() == null
                ? booking.caller()
                : people.names(List.of(booking.person())).getOrDefault(booking.person(), "");
    }

    private String piece(Page page, Booking booking, Offer offer) {
        return offer.pieces() == 1
                ? ""
                : pieces.find(booking.piece())
                        .map(one -> BookingFormShowing.name(page, one))
                        .orElse("");
    }

    private List<BookingLine> series(Page page, Booking booking) {
        return booking.series() == null
                ? List.of()
                : lines.of(
                        page,
                        store.listOfSeries(booking.series()).stream()
                                .filter(one -> !one.id().equals(booking.id()))
                                .toList(),
                        false);
    }
}
