package org.augenhoehe.sharing.mediation.about;

import java.util.UUID;

import org.augenhoehe.sharing.handover.Mediates;
import org.augenhoehe.sharing.mediation.DisputeStore;
import org.augenhoehe.sharing.mediation.desk.Mediators;
import org.springframework.stereotype.Component;

/// Whoever mediates about a booking reads what both sides wrote when they handed it over, as long as the conflict is
/// open.
@Component
class MediatesBookings implements Mediates {
    private final DisputeStore store;
    private final Mediators mediators;

    MediatesBookings(DisputeStore store, Mediators mediators) {
        this.store = store;
        this.mediators = mediators;
    }

    @Override
    public boolean mediates(UUID person, UUID booking) {
        return store.findOpen(DisputedBooking.KIND, booking)
                .filter(one -> mediators.mediates(person, one))
                .isPresent();
    }
}
