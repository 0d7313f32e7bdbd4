package org.augenhoehe.sharing.mediation.desk;

import java.util.HashSet;
import java.util.Objects;

import org.augenhoehe.notices.Notices;
import org.augenhoehe.sharing.mediation.Dispute;
import org.augenhoehe.sharing.mediation.DisputeStore;
import org.augenhoehe.sharing.mediation.MediationKinds;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// A conflict whose mediator is not in office any more, or has come to belong to a side, goes back to the desk. Both
/// sides hear of it, and whoever can take it.
@Component
public class HandingBack {
    private final DisputeStore store;
    private final Mediators mediators;
    private final Notices notices;

    HandingBack(DisputeStore store, Mediators mediators, Notices notices) {
        this.store = store;
        this.mediators = mediators;
        this.notices = notices;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void all() {
        for (var dispute : store.holdTaken()) {
            if (!mediators.mediates(Objects.requireNonNull(dispute.mediator()), dispute)) {
                store.take(dispute.id(), null);
                tellSides(dispute);
                notices.tell(mediators.listFor(dispute), MediationKinds.WAITS, Dispute.PATH);
            }
        }
    }

    public void tellSides(Dispute dispute) {
        var sides = new HashSet<>(mediators.people(dispute.person(), dispute.organisation()));
        sides.addAll(mediators.people(dispute.otherPerson(), dispute.otherOrganisation()));
        notices.tell(sides, MediationKinds.MOVED, dispute.path());
    }
}
