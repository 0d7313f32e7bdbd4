package org.augenhoehe.sharing.agreement.cost;

import java.time.Clock;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.people.Organisations;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.sharing.agreement.Concluded;
import org.augenhoehe.sharing.booking.Booking;
import org.augenhoehe.sharing.booking.BookingStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Accounts inside an organisation. Nobody outside of it reads them, neither who lends nor the public.
@Component
public class CostBook {
    private final CostCentreStore store;
    private final BookingStore bookings;
    private final Organisations organisations;
    private final Clock clock;

    CostBook(CostCentreStore store, BookingStore bookings, Organisations organisations, Clock clock) {
        this.store = store;
        this.bookings = bookings;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Transactional
    public Concluded add(UUID person, UUID organisation, String name) {
        speaks(person, organisation);
        return store.add(Ids.next(), organisation, name)
                ? new Concluded.Done(organisation)
                : new Concluded.Refused(Concluded.Why.SAME_NAME);
    }

    @Transactional
    void close(UUID person, UUID organisation, UUID centre) {
        speaks(person, organisation);
        if (store.find(centre)
                .filter(one -> one.organisation().equals(organisation))
                .isEmpty()) {
            throw new NotFound();
        }
        store.close(centre, clock.instant());
    }

    /// @param centre null for none
    @Transactional
    public Concluded book(UUID person, UUID id, @Nullable UUID centre) {
        var booking = bookings.hold(id);
        var organisation = booking.organisation();
        if (organisation == null || !mayBook(person, booking)) {
            throw new NotFound();
        }
        if (centre == null) {
            store.unbook(id);
            return new Concluded.Done(id);
        }
        if (store.find(centre)
                .filter(one -> one.organisation().equals(organisation) && !one.closed())
                .isEmpty()) {
            return new Concluded.Refused(Concluded.Why.NO_CENTRE);
        }
        store.book(id, centre);
        return new Concluded.Done(id);
    }

    /// Whoever booked for the organisation and still belongs to it, or speaks for it.
    boolean mayBook(@Nullable UUID person, Booking booking) {
        var organisation = booking.organisation();
        return person != null
                && organisation != null
                && (organisations.speaksFor(person, organisation)
                        || booking.isBy(person)
                                && organisations.listOfMember(person).contains(organisation));
    }

    void speaks(UUID person, UUID organisation) {
        if (!organisations.speaksFor(person, organisation)) {
            throw new Forbidden();
        }
    }
}
