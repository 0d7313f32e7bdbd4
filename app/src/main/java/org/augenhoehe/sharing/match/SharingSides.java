package org.augenhoehe.sharing.match;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.people.Organisations;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.request.Request;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who stands behind an offer and behind a request: a person, or those who speak for a group or an organisation.
@Component
public class SharingSides {
    private final Organisations organisations;

    SharingSides(Organisations organisations) {
        this.organisations = organisations;
    }

    public Collection<UUID> people(Offer offer) {
        return people(offer.person(), offer.organisation());
    }

    public Collection<UUID> people(Request request) {
        return people(request.person(), request.organisation());
    }

    private Collection<UUID> people(@Nullable UUID person, @Nullable UUID organisation) {
        if (organisation != null) {
            return organisations.listSpeakers(organisation);
        }
        return person == null ? List.of() : List.of(person);
    }

    public boolean tends(@Nullable UUID person, Request request) {
        if (person == null) {
            return false;
        }
        return request.organisation() == null
                ? person.equals(request.person())
                : organisations.speaksFor(person, request.organisation());
    }

    /// Nobody answers themselves.
    static boolean isSame(Offer offer, Request request) {
        return offer.organisation() == null
                ? offer.person() == null || offer.person().equals(request.person())
                : offer.organisation().equals(request.organisation());
    }
}
