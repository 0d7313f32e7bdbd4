package org.augenhoehe.sharing.booking.show;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.augenhoehe.people.Organisations;
import org.augenhoehe.people.People;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.booking.Booking;
import org.augenhoehe.sharing.booking.BookingStore;
import org.augenhoehe.sharing.booking.form.BookingFormShowing;
import org.augenhoehe.sharing.booking.form.BookingWords;
import org.augenhoehe.sharing.booking.piece.Piece;
import org.augenhoehe.sharing.booking.piece.PieceStore;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferStore;
import org.springframework.stereotype.Component;

/// Bookings as lists show them, in as many questions to the database for many as for one.
@Component
public class BookingLines {
    private final BookingStore bookings;
    private final OfferStore offers;
    private final PieceStore pieces;
    private final People people;
    private final Organisations organisations;

    BookingLines(
            BookingStore bookings, OfferStore offers, PieceStore pieces, People people, Organisations organisations) {
        this.bookings = bookings;
        this.offers = offers;
        this.pieces = pieces;
        this.people = people;
        this.organisations = organisations;
    }

    /// @param withWho whether the reader may know who borrows: only whoever lends it does
    public List<BookingLine> of(Page page, List<Booking> all, boolean withWho) {
        if (all.isEmpty()) {
            return List.of();
        }
        var things = offers.list(all.stream().map(Booking::offer).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Offer::id, Function.identity()));
        var several = pieces.list(all.stream().map(Booking::piece).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Piece::id, Function.identity()));
        var held = bookings.heldUntil(all.stream().map(Booking::id).toList());
        var names = withWho ? names(all) : Map.<UUID, String>of();
        return all.stream()
                .map(one -> {
                    var offer = things.get(one.offer());
                    var piece = several.get(one.piece());
                    return new BookingLine(
                            one,
                            offer == null ? "" : offer.name(),
                            BookingWords.when(page, one.span()),
                            withWho ? who(one, names) : "",
                            offer == null || piece == null || offer.pieces() == 1
                                    ? ""
                                    : BookingFormShowing.name(page, piece),
                            held.containsKey(one.id()));
                })
                .toList();
    }

    private Map<UUID, String> names(List<Booking> all) {
        var some = new HashSet<UUID>();
        var groups = new HashSet<UUID>();
        for (var one : all) {
            if (one.person() != null) {
                some.add(one.person());
            }
            if (one.organisation() != null) {
                groups.add(one.organisation());
            }
        }
        var names = new HashMap<>(people.names(some));
        names.putAll(organisations.names(groups));
        return names;
    }

    static String who(Booking one, Map<UUID, String> names) {
        var person = one.person() == null ? one.caller() : names.getOrDefault(one.person(), "");
        var group = one.organisation() == null ? "" : names.getOrDefault(one.organisation(), "");
        return group.isEmpty() ? person : person.isEmpty() ? group : person + " · " + group;
    }
}
