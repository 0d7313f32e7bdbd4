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

/// What somebody offers, alone or for those they speak for: the newest, and a way to all of them.
@Component
class MyOffers implements MineBeside {
    static final int ON_A_PAGE = 50;
    private static final int FIRST = 10;

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
        return Optional.of(new Part(page.t("sharing.mine.offers"), list(page, 0), ways(page, count(page))));
    }

    int count(Page page) {
        var person = page.visitor().id();
        return store.countTended(person, organisations.listSpokenForBy(person));
    }

    List<Line> list(Page page, int offset) {
        var person = page.visitor().id();
        var offers = store.listTended(person, organisations.listSpokenForBy(person), ON_A_PAGE, offset);
        var names = owners.names(Stream.of(), offers.stream().map(Offer::organisation));
        return offers.stream()
                .map(offer -> new Line(
                        offer.path(),
                        offer.name(),
                        offer.organisation() == null
                                ? state(page, offer)
                                : names.getOrDefault(offer.organisation(), "") + " · " + state(page, offer)))
                .toList();
    }

    private static List<Way> ways(Page page, int count) {
        var offering = new Way(Offer.PATH + "/neu", page.t("sharing.offer.new"));
        return count > ON_A_PAGE
                ? List.of(
                        offering,
                        new Way(MySharingPages.OFFERS + "?seite=2", page.t("sharing.mine.more", count - ON_A_PAGE)))
                : List.of(offering);
    }

    private static String state(Page page, Offer offer) {
        return page.t(offer.deal().textKey()) + " · "
                + page.t(offer.isPublic() ? offer.state().textKey() : "sharing.offer.state.HIDDEN");
    }
}
