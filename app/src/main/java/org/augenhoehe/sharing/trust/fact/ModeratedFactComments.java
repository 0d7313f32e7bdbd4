package org.augenhoehe.sharing.trust.fact;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.sharing.booking.Booking;
import org.augenhoehe.sharing.booking.BookingStore;
import org.augenhoehe.sharing.offer.Admission;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What somebody says to a fact about them: whose thing it was can report it, and whoever reads it because the same
/// person asked them for something. What it was is told to nobody by it.
@Component
public class ModeratedFactComments implements Moderated {
    public static final String KIND = "wort-zur-ausleihe";
    private static final int MOST = 200;

    private final FactCommentStore store;
    private final BookingStore bookings;
    private final OfferStore offers;
    private final Admission admission;
    private final Clock clock;

    ModeratedFactComments(
            FactCommentStore store, BookingStore bookings, OfferStore offers, Admission admission, Clock clock) {
        this.store = store;
        this.bookings = bookings;
        this.offers = offers;
        this.admission = admission;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String textKey() {
        return "sharing.trust.moderated.comment";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        var comments = store.listAll(things);
        var booked = bookings.list(comments.stream().map(FactComment::booking).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Booking::id, Function.identity()));
        var about = offers.list(booked.values().stream().map(Booking::offer).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Offer::id, Function.identity()));
        return comments.stream().collect(Collectors.toMap(FactComment::id, one -> {
            var booking = Objects.requireNonNull(booked.get(one.booking()));
            var offer = Objects.requireNonNull(about.get(booking.offer()));
            return new Contribution(
                    "…",
                    one.words(),
                    booking.path(),
                    one.person(),
                    offer.organisation() == null ? Set.of() : Set.of(offer.organisation()),
                    offer.person() == null ? Set.of() : Set.of(offer.person()),
                    one.hidden());
        }));
    }

    @Override
    public boolean isReadBy(UUID thing, @Nullable UUID person) {
        return store.listAll(Set.of(thing)).stream()
                .anyMatch(one -> one.person().equals(person)
                        || Stream.concat(
                                        bookings.find(one.booking()).stream(),
                                        bookings.listOf(one.person(), MOST).stream()
                                                .filter(booking ->
                                                        booking.state().keepsHours()))
                                .flatMap(booking -> offers.find(booking.offer()).stream())
                                .anyMatch(offer -> admission.tends(person, offer)));
    }

    @Override
    public void hide(UUID thing) {
        store.hide(thing, clock.instant());
    }

    @Override
    public void showAgain(UUID thing) {
        store.hide(thing, null);
    }
}
