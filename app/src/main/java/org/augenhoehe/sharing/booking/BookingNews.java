package org.augenhoehe.sharing.booking;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.notices.NoticeKind;
import org.augenhoehe.notices.Notices;
import org.augenhoehe.people.Organisations;
import org.augenhoehe.sharing.offer.OfferStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Tells both sides how a booking moves, in the caller's transaction.
@Component
public class BookingNews {
    private final OfferStore offers;
    private final Organisations organisations;
    private final Notices notices;

    BookingNews(OfferStore offers, Organisations organisations, Notices notices) {
        this.offers = offers;
        this.organisations = organisations;
        this.notices = notices;
    }

    void tell(Booking booking, @Nullable UUID by) {
        var kind = switch (booking.state()) {
            case ASKED -> BookingKinds.ASKED;
            case AGREED -> booking.isBy(by) ? BookingKinds.ASKED : BookingKinds.AGREED;
            case DECLINED -> BookingKinds.DECLINED;
            case CANCELLED -> BookingKinds.CANCELLED;
            case OUT, BACK, MISSED -> BookingKinds.MOVED;
        };
        tell(booking, kind, by);
    }

    /// Other hours, or anything else that is no step from one state to the next.
    public void changed(Booking booking, @Nullable UUID by) {
        tell(booking, BookingKinds.MOVED, by);
    }

    private void tell(Booking booking, NoticeKind kind, @Nullable UUID by) {
        var people = new HashSet<UUID>();
        if (!kind.equals(BookingKinds.AGREED) && !kind.equals(BookingKinds.DECLINED)) {
            people.addAll(tending(booking));
        }
        if (!kind.equals(BookingKinds.ASKED) && booking.person() != null) {
            people.add(booking.person());
        }
        people.remove(by);
        notices.tell(people, kind, booking.path());
    }

    /// Whose the thing is, or who speaks for them.
    private Set<UUID> tending(Booking booking) {
        var offer = offers.get(booking.offer());
        if (offer.organisation() != null) {
            return Set.copyOf(organisations.listSpeakers(offer.organisation()));
        }
        return offer.person() == null ? Set.of() : Set.of(offer.person());
    }
}
