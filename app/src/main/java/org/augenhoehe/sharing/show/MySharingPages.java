package org.augenhoehe.sharing.show;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.offer.MineBeside;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// What somebody shares, asks for and has borrowed; every part of the room adds its own.
@Controller
@Access(For.SIGNED_IN)
class MySharingPages {
    static final String PATH = "/teilen/meins";
    static final String OFFERS = PATH + "/angebote";

    private final ObjectProvider<MineBeside> parts;
    private final MyOffers offers;

    MySharingPages(ObjectProvider<MineBeside> parts, MyOffers offers) {
        this.parts = parts;
        this.offers = offers;
    }

    @GetMapping(PATH)
    @Assisted
    View list(Page page) {
        return page.show(
                "sharing/mine",
                Map.of(
                        "parts",
                        parts.stream()
                                .sorted(Comparator.comparingInt(MineBeside::order))
                                .map(part -> part.part(page))
                                .flatMap(Optional::stream)
                                .toList()));
    }

    /// All one's own offers, also those that pause or are hidden: a library of things has hundreds.
    @GetMapping(OFFERS)
    @Assisted
    View offers(Page page, @RequestParam(name = "seite", defaultValue = "1") String typed) {
        var last = Math.max(1, Math.ceilDiv(offers.count(page), MyOffers.ON_A_PAGE));
        var number = typed.matches("\\d{1,6}") ? Math.clamp(Integer.parseInt(typed), 1, last) : 1;
        return page.show(
                "sharing/offers",
                Map.of(
                        "lines",
                        offers.list(page, (number - 1) * MyOffers.ON_A_PAGE),
                        "number",
                        number,
                        "last",
                        last,
                        "href",
                        OFFERS + "?seite="));
    }
}
