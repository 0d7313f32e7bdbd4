package org.augenhoehe.sharing.open;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.api.Asked;
import org.augenhoehe.api.Resource;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferStore;
import org.springframework.stereotype.Component;

/// What programs read of what is offered: what everybody may read, and places as everybody sees them.
@Component
class OpenOffers implements Resource<OpenOffer> {
    private static final String ORGANISATION = "organisation";

    private final OpenStore store;
    private final OfferStore offers;

    OpenOffers(OpenStore store, OfferStore offers) {
        this.store = store;
        this.offers = offers;
    }

    @Override
    public String name() {
        return "offers";
    }

    @Override
    public String about() {
        return "What people, groups and organisations lend, give or swap.";
    }

    @Override
    public Class<OpenOffer> type() {
        return OpenOffer.class;
    }

    @Override
    public Set<String> narrowedBy() {
        return Set.of(ORGANISATION);
    }

    @Override
    public List<OpenOffer> list(Asked asked) {
        return store.listOffers(asked.after(), asked.by(ORGANISATION), asked.most()).stream()
                .map(one -> told(asked.base(), one))
                .toList();
    }

    @Override
    public Optional<OpenOffer> find(String base, UUID id) {
        return offers.find(id)
                .filter(one -> one.isPublic() && !one.isWithdrawn())
                .map(one -> told(base, one));
    }

    private static OpenOffer told(String base, Offer one) {
        return new OpenOffer(
                one.id(),
                one.deal(),
                one.good(),
                one.category(),
                one.name(),
                one.about(),
                one.conditions(),
                one.damage(),
                one.inReturn(),
                one.organisation(),
                one.pieces(),
                one.admits(),
                one.place(),
                OpenStore.degrees(one.latitude()),
                OpenStore.degrees(one.longitude()),
                one.exactness(),
                one.access(),
                one.minutes() == null ? null : one.minutes().longValue(),
                one.isOpen(),
                one.at(),
                URI.create(base + one.path()));
    }
}
