package org.augenhoehe.sharing.handover.sign;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.people.People;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.booking.Booking;
import org.augenhoehe.sharing.booking.BookingStore;
import org.augenhoehe.sharing.handover.HandoverSides;
import org.augenhoehe.sharing.handover.Side;
import org.augenhoehe.sharing.handover.note.HandoverNote;
import org.augenhoehe.sharing.handover.note.HandoverNoteStore;
import org.augenhoehe.sharing.offer.OfferStore;
import org.springframework.stereotype.Component;

/// Puts together what one side sees of a handover.
@Component
class HandoverShowing {
    private final BookingStore bookings;
    private final OfferStore offers;
    private final HandoverStore store;
    private final CheckItemStore items;
    private final HandoverNoteStore notes;
    private final HandoverCodes codes;
    private final HandoverSides sides;
    private final HandoverBook book;
    private final People people;

    HandoverShowing(
            BookingStore bookings,
            OfferStore offers,
            HandoverStore store,
            CheckItemStore items,
            HandoverNoteStore notes,
            HandoverCodes codes,
            HandoverSides sides,
            HandoverBook book,
            People people) {
        this.bookings = bookings;
        this.offers = offers;
        this.store = store;
        this.items = items;
        this.notes = notes;
        this.codes = codes;
        this.sides = sides;
        this.book = book;
        this.people = people;
    }

    /// @return empty where the reader is on no side and does not mediate
    Optional<HandoverShown> find(Page page, UUID id) {
        var booking = bookings.get(id);
        var offer = offers.get(booking.offer());
        var reader = page.visitor().id();
        var side = sides.of(reader, offer, booking);
        if (side.isEmpty() && !sides.mediates(reader, id)) {
            return Optional.empty();
        }
        var next = HandoverKind.next(booking);
        return Optional.of(new HandoverShown(
                booking,
                offer,
                side.orElse(null),
                next.orElse(null),
                next.map(kind -> book.why(booking, kind))
                        .map(why -> page.t(why.textKey()))
                        .orElse(""),
                next.flatMap(kind -> side.map(one -> codes.of(id, kind, one))).orElse(""),
                side.filter(Side.OWNER::equals).map(any -> borrower(booking)).orElse(""),
                items.list(offer.id()),
                done(page, id),
                "/teilen/schlichtung/neu?buchung=" + id));
    }

    private String borrower(Booking booking) {
        var person = booking.person();
        return person == null ? booking.caller() : people.names(List.of(person)).getOrDefault(person, "");
    }

    private List<HandoverShown.Done> done(Page page, UUID id) {
        var handovers = store.listOf(id);
        var checks = store.listChecks(id).stream().collect(Collectors.groupingBy(Checked::handover));
        var written = notes.listOfHandovers(handovers.stream().map(Handover::id).toList()).stream()
                .collect(Collectors.groupingBy(HandoverShowing::handover));
        return handovers.stream()
                .map(one -> new HandoverShown.Done(
                        one,
                        page.t(
                                one.signed().textKey(),
                                page.moment(one.at()),
                                page.t(one.side().textKey())),
                        checks.getOrDefault(one.id(), List.of()),
                        written.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private static UUID handover(HandoverNote note) {
        return Objects.requireNonNull(note.handover());
    }
}
