package org.augenhoehe.sharing.show;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.augenhoehe.people.Organisations;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.offer.MineBeside;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferBeside.Way;
import org.augenhoehe.sharing.offer.OfferStore;
import org.augenhoehe.sharing.offer.Owners;
import org.springframework.stereotype.Component;

/// What somebody offers, alone or for those they speak for.
@Component
class MyOffers implements MineBeside {
    private static final int FIRST = 10;
    private static final int MOST = 50;

    private final OfferStore store;
    private final Organisations organisations;
    private final Owners owners;

    MyOffers(OfferStore store, Organisations organisations, Owners owners) {
        this.store = store;
        this.organisations = organisations;
        this.owners = owners;
    }

    @Override
    public int order() {
        return FIRST;
    }

    @Override
    public Optional<Part> part(Page page) {
        var person = page.visitor().id();
        var all = Stream.concat(
                        store.listOf(person).stream().filter(offer -> !offer.isWithdrawn()),
                        store.listOfOrganisations(organisations.listSpokenForBy(person), MOST).stream())
                .toList();
        var names = owners.names(Stream.of(), all.stream().map(Offer::organisation));
        return Optional.of(new Part(
                page.t("sharing.mine.offers"),
                all.stream()
                        .limit(MOST)
                        .map(offer -> new Line(
                                offer.path(),
                                offer.name(),
                                offer.organisation() == null
                                        ? state(page, offer)
                                        : names.getOrDefault(offer.organisation(), "") + " · " + state(page, offer)))
                        .toList(),
                ways(page, all.size())));
    }

    private static List<Way> ways(Page page, int count) {
        var offering = new Way(Offer.PATH + "/neu", page.t("sharing.offer.new"));
        return count > MOST
                ? List.of(offering, new Way(SharingListPages.PATH, page.t("sharing.mine.more", count - MOST)))
                : List.of(offering);
    }

    private static String state(Page page, Offer offer) {
        return page.t(offer.deal().textKey()) + " · "
                + page.t(offer.isPublic() ? offer.state().textKey() : "sharing.offer.state.HIDDEN");
    }
}
