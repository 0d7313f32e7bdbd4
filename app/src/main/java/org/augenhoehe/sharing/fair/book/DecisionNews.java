package org.augenhoehe.sharing.fair.book;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.notices.Notices;
import org.augenhoehe.people.Organisations;
import org.augenhoehe.sharing.fair.Application;
import org.augenhoehe.sharing.fair.Fair;
import org.augenhoehe.sharing.fair.FairKinds;
import org.augenhoehe.sharing.offer.Offer;
import org.springframework.stereotype.Component;

/// Tells everybody how it was decided, in the caller's transaction.
@Component
class DecisionNews {
    private final Notices notices;
    private final Organisations organisations;

    DecisionNews(Notices notices, Organisations organisations) {
        this.notices = notices;
        this.organisations = organisations;
    }

    void tell(Offer offer, Fair fair, List<Application> decided) {
        for (var one : decided) {
            var person = one.person();
            if (person == null) {
                continue;
            }
            if (one.got() != null) {
                notices.tell(Set.of(person), FairKinds.GOT, fair.path());
            } else {
                notices.tell(Set.of(person), FairKinds.PLACED, fair.path(), String.valueOf(one.place()));
            }
        }
        notices.tell(tending(offer), FairKinds.DECIDED, fair.path());
    }

    private Set<UUID> tending(Offer offer) {
        if (offer.organisation() != null) {
            return Set.copyOf(organisations.listSpeakers(offer.organisation()));
        }
        return offer.person() == null ? Set.of() : Set.of(offer.person());
    }
}
