package org.augenhoehe.sharing.match.show;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.match.Match;
import org.augenhoehe.sharing.match.MatchStore;
import org.augenhoehe.sharing.match.SharingSides;
import org.augenhoehe.sharing.match.Side;
import org.augenhoehe.sharing.match.UnfitBook;
import org.augenhoehe.sharing.offer.Admission;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferStore;
import org.augenhoehe.sharing.request.Request;
import org.augenhoehe.sharing.request.RequestStore;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// What may answer a request, and which requests an offer may answer.
@Controller
@Access(For.SIGNED_IN)
class MatchPages {
    private static final String OF_OFFER = Offer.PATH + "/{id}" + Match.BELOW;
    private static final String OF_REQUEST = Request.PATH + "/{id}" + Match.BELOW;
    private static final int MOST = 30;

    private final OfferStore offers;
    private final RequestStore requests;
    private final Admission admission;
    private final SharingSides sides;
    private final MatchStore store;
    private final MatchShowing showing;
    private final UnfitBook book;

    MatchPages(
            OfferStore offers,
            RequestStore requests,
            Admission admission,
            SharingSides sides,
            MatchStore store,
            MatchShowing showing,
            UnfitBook book) {
        this.offers = offers;
        this.requests = requests;
        this.admission = admission;
        this.sides = sides;
        this.store = store;
        this.showing = showing;
        this.book = book;
    }

    @GetMapping(OF_REQUEST)
    @Access(For.EVERYONE)
    @Assisted
    View offersFor(Page page, @PathVariable UUID id) {
        var reader = page.visitor().person();
        var request = requests.find(id)
                .filter(one -> one.isPublic() || sides.tends(reader, one))
                .orElseThrow(NotFound::new);
        return page.show(
                "sharing/match/list",
                Map.of(
                        "side", "request",
                        "href", request.path(),
                        "title", request.name(),
                        "found", showing.of(page, store.listOfRequest(id, MOST), Side.OFFER),
                        "tends", sides.tends(reader, request)));
    }

    @GetMapping(OF_OFFER)
    @Access(For.EVERYONE)
    @Assisted
    View requestsFor(Page page, @PathVariable UUID id) {
        var reader = page.visitor().person();
        var offer = offers.find(id).filter(one -> admission.shows(reader, one)).orElseThrow(NotFound::new);
        return page.show(
                "sharing/match/list",
                Map.of(
                        "side", "offer",
                        "href", offer.path(),
                        "title", offer.name(),
                        "found", showing.of(page, store.listOfOffer(id, MOST), Side.REQUEST),
                        "tends", admission.tends(reader, offer)));
    }

    @PostMapping(OF_REQUEST)
    @Assisted("sharing.match.act.unfit")
    View offerDoesNotFit(Page page, @PathVariable UUID id, @RequestParam UUID other) {
        book.offerDoesNotFit(page.visitor().id(), id, other);
        return page.goOn(Request.path(id) + Match.BELOW, "success", "sharing.match.unfit.done");
    }

    @PostMapping(OF_OFFER)
    @Assisted("sharing.match.act.unfit")
    View requestDoesNotFit(Page page, @PathVariable UUID id, @RequestParam UUID other) {
        book.requestDoesNotFit(page.visitor().id(), id, other);
        return page.goOn(Offer.path(id) + Match.BELOW, "success", "sharing.match.unfit.done");
    }
}
