package org.augenhoehe.sharing.exchange.take;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.places.Whereabouts;
import org.augenhoehe.sharing.exchange.read.FileRead;
import org.augenhoehe.sharing.exchange.take.BroughtStore.Owner;
import org.augenhoehe.sharing.offer.AccessFact;
import org.augenhoehe.sharing.offer.Admits;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferStore;
import org.augenhoehe.sharing.offer.Offered;
import org.augenhoehe.sharing.offer.admit.AdmitsStore;
import org.augenhoehe.sharing.offer.book.OfferAnswer;
import org.augenhoehe.sharing.offer.book.OfferBook;
import org.augenhoehe.sharing.offer.place.ExactPlaces;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Offers what a file says, by the same rules as somebody who types it. What stands here already as the file says is
/// left alone; what says something else is changed.
@Component
class ImportedOffers {
    private final OfferBook book;
    private final OfferStore offers;
    private final AdmitsStore members;
    private final ExactPlaces places;
    private final BroughtStore brought;
    private final ImportedBookings bookings;

    ImportedOffers(
            OfferBook book,
            OfferStore offers,
            AdmitsStore members,
            ExactPlaces places,
            BroughtStore brought,
            ImportedBookings bookings) {
        this.book = book;
        this.offers = offers;
        this.members = members;
        this.places = places;
        this.brought = brought;
        this.bookings = bookings;
    }

    /// @return what stands against a line, where anything does; the caller then takes everything back
    @Transactional(propagation = Propagation.MANDATORY)
    public Taken take(UUID person, @Nullable UUID organisation, FileRead read) {
        var owner = Owner.of(person, organisation);
        var ids = new HashMap<String, UUID>();
        int moved = 0;
        int same = 0;
        for (var item : read.items()) {
            var known = find(owner, item.key());
            if (known.isPresent() && isSame(person, known.get(), item.offered())) {
                same++;
                ids.put(item.key(), known.get().id());
                continue;
            }
            switch (put(person, known, item.offered())) {
                case OfferAnswer.Done(var id, var held) -> {
                    brought.put(owner, item.key(), id, null);
                    ids.put(item.key(), id);
                    moved++;
                }
                case OfferAnswer.Refused(var why) -> {
                    return new Taken.Refused(item.line(), why);
                }
                case OfferAnswer.Closed(var because) -> {
                    return new Taken.Closed(item.line(), because);
                }
            }
        }
        return lent(person, owner, read, ids, moved, same);
    }

    private Taken lent(UUID person, Owner owner, FileRead read, Map<String, UUID> ids, int moved, int same) {
        int booked = 0;
        for (var one : read.lent()) {
            var offer = ids.get(one.item());
            if (offer == null || brought.findBooking(owner, one.key()).isPresent()) {
                continue;
            }
            var id = Ids.next();
            if (!bookings.take(id, person, offers.get(offer), one)) {
                return new Taken.Overlaps(one.line());
            }
            brought.put(owner, one.key(), null, id);
            booked++;
        }
        return new Taken.All(moved, booked, same);
    }

    /// By what its file calls it; also by its id here, as what is handed out calls it. What was taken back meanwhile
    /// comes anew.
    private Optional<Offer> find(Owner owner, String key) {
        return brought.findOffer(owner, key)
                .or(() -> Ids.find(key))
                .flatMap(offers::find)
                .filter(offer -> !offer.isWithdrawn())
                .filter(offer -> owner.organisation() == null
                        ? offer.person() != null && offer.person().equals(owner.person())
                        : owner.organisation().equals(offer.organisation()));
    }

    private OfferAnswer put(UUID person, Optional<Offer> known, Offered offered) {
        return known.isEmpty()
                ? book.publish(person, offered)
                : book.change(person, known.get().id(), known.get().version(), as(known.get(), offered));
    }

    /// A file does not say of which groups; so those it is for stay.
    private Offered as(Offer known, Offered said) {
        if (said.admits() != Admits.MEMBERS || known.admits() != Admits.MEMBERS) {
            return said;
        }
        return new Offered(
                said.deal(),
                said.good(),
                said.category(),
                said.title(),
                said.about(),
                said.conditions(),
                said.damage(),
                said.inReturn(),
                said.organisation(),
                said.pieces(),
                said.admits(),
                Set.copyOf(members.list(known.id())),
                said.exactness(),
                said.where(),
                said.access(),
                said.minutes());
    }

    private boolean isSame(UUID person, Offer offer, Offered said) {
        var where = places.find(person, offer).orElse(new Whereabouts("", null, null));
        return offer.deal() == said.deal()
                && offer.good() == said.good()
                && offer.category().equals(said.category().name())
                && offer.name().equals(said.title())
                && offer.about().equals(said.about())
                && offer.conditions().equals(said.conditions())
                && offer.damage().equals(said.damage())
                && offer.inReturn().equals(said.inReturn())
                && offer.pieces() == said.pieces()
                && offer.admits() == said.admits()
                && offer.exactness() == said.exactness()
                && AccessFact.listKnown(offer.access()).equals(said.access())
                && Objects.equals(offer.minutes(), said.minutes())
                && where.equals(said.where());
    }
}
