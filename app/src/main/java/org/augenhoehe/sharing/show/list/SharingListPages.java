package org.augenhoehe.sharing.show.list;

import java.util.HashMap;
import java.util.List;

import org.augenhoehe.places.PlaceField;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.offer.AccessFact;
import org.augenhoehe.sharing.offer.Category;
import org.augenhoehe.sharing.offer.Deal;
import org.augenhoehe.sharing.offer.Good;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.Owners;
import org.augenhoehe.sharing.offer.picture.OfferPictureStore;
import org.augenhoehe.sharing.offer.place.OfferDistance;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Everything that is shared here, to look through.
@Controller
@Access(For.EVERYONE)
public class SharingListPages {
    public static final String PATH = "/teilen";
    private static final int ON_A_PAGE = 20;

    private final SharingAsked asked;
    private final OfferListStore store;
    private final OfferPictureStore pictures;
    private final Owners owners;
    private final PlaceField places;

    SharingListPages(
            SharingAsked asked, OfferListStore store, OfferPictureStore pictures, Owners owners, PlaceField places) {
        this.asked = asked;
        this.store = store;
        this.pictures = pictures;
        this.owners = owners;
        this.places = places;
    }

    @GetMapping(PATH)
    public View list(Page page, @RequestParam MultiValueMap<String, String> typed) {
        var form = asked.form(typed);
        var sought = asked.sought(page, form);
        var count = store.count(sought);
        var last = Math.max(1, Math.ceilDiv(count, ON_A_PAGE));
        var number = Math.clamp(SharingAsked.page(typed), 1, last);
        var values = new HashMap<String, Object>();
        values.put("form", form);
        values.put("lines", lines(page, sought, (number - 1) * ON_A_PAGE));
        values.put("count", count);
        values.put("number", number);
        values.put("last", last);
        values.put("href", SharingAsked.href(form));
        values.put("narrowed", SharingAsked.isNarrowed(form));
        values.put("owner", owners.name(null, sought.owner()));
        values.put("places", places.options());
        values.put("deals", Deal.options(page));
        values.put("goods", Good.options(page));
        values.put("categories", Category.options(page));
        values.put("access", AccessFact.options(page));
        values.put("distances", OfferDistance.options(page, "sharing.list.kilometres"));
        return page.show("sharing/list", values);
    }

    private List<OfferLine> lines(Page page, Sought sought, int offset) {
        var offers = store.list(sought, ON_A_PAGE, offset);
        var names =
                owners.names(offers.stream().map(Offer::person), offers.stream().map(Offer::organisation));
        var first = pictures.listFirst(offers.stream().map(Offer::id).toList());
        return offers.stream()
                .map(offer -> {
                    var owner = offer.organisation() == null ? offer.person() : offer.organisation();
                    return new OfferLine(
                            offer,
                            owner == null ? "" : names.getOrDefault(owner, ""),
                            first.get(offer.id()),
                            OfferDistance.away(page, sought.near(), offer));
                })
                .toList();
    }
}
