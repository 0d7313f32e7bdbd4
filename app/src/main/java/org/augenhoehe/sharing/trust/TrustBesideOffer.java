package org.augenhoehe.sharing.trust;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.offer.Admits;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferBeside;
import org.augenhoehe.sharing.trust.fact.LendingFactStore;
import org.augenhoehe.sharing.trust.vouch.VouchBook;
import org.springframework.stereotype.Component;

/// What happened with a thing so far, and with the things of its organisation. About what a person owns only the
/// thing itself is told, and nothing about fewer than five people.
@Component
class TrustBesideOffer implements OfferBeside {
    /// As everywhere in the house.
    private static final int LEAST = 5;

    private final LendingFactStore facts;

    TrustBesideOffer(LendingFactStore facts) {
        this.facts = facts;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public List<String> facts(Page page, Offer offer) {
        var own = facts.lent(offer.id(), LEAST).map(lent -> sentence(page, "sharing.trust.fact.lent", lent));
        var organisation = offer.organisation() == null
                ? Optional.<String>empty()
                : facts.lentOf(offer.organisation(), LEAST)
                        .map(lent -> sentence(page, "sharing.trust.fact.organisation", lent));
        return Stream.concat(own.stream(), organisation.stream()).toList();
    }

    @Override
    public List<Way> ways(Page page, Offer offer) {
        return page.visitor().signedIn() && offer.admits() == Admits.VOUCHED
                ? List.of(new Way(VouchBook.PATH, page.t("sharing.trust.way")))
                : List.of();
    }

    private static String sentence(Page page, String key, LendingFactStore.Lent lent) {
        var since = Objects.requireNonNull(lent.since());
        var known = lent.back() == lent.times() ? key + ".all" : key;
        return page.t(known, lent.times(), lent.back(), page.day(since));
    }
}
