package org.augenhoehe.sharing.handover.damage;

import java.util.ArrayList;
import java.util.List;

import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.booking.Booking;
import org.augenhoehe.sharing.booking.BookingBeside;
import org.augenhoehe.sharing.handover.HandoverSides;
import org.augenhoehe.sharing.offer.Admission;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferBeside;
import org.springframework.stereotype.Component;

/// Leads to damages, and says what was broken and repaired: facts, and no word on who it was.
@Component
class DamageBeside implements BookingBeside, OfferBeside {
    private final HandoverSides sides;
    private final DamageStore store;
    private final DamageBook book;
    private final Admission admission;

    DamageBeside(HandoverSides sides, DamageStore store, DamageBook book, Admission admission) {
        this.sides = sides;
        this.store = store;
        this.book = book;
        this.admission = admission;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<Way> ways(Page page, Booking booking, Offer offer) {
        var reader = page.visitor().person();
        var ways = new ArrayList<Way>();
        if (sides.of(reader, offer, booking).isEmpty()) {
            return ways;
        }
        if (book.why(booking, Found.RETURN) == null || book.why(booking, Found.HANDOVER) == null) {
            ways.add(new Way(DamagePages.path(booking.id()), page.t("sharing.damage.report")));
        }
        store.listOfBooking(booking.id())
                .forEach(damage ->
                        ways.add(new Way(damage.path(), page.t("sharing.damage.of", page.day(damage.at())))));
        return ways;
    }

    @Override
    public List<Way> ways(Page page, Offer offer) {
        return offer.isBookable() && admission.tends(page.visitor().person(), offer)
                ? List.of(new Way(offer.path() + "/schaeden", page.t("sharing.damage.list")))
                : List.of();
    }

    @Override
    public List<String> facts(Page page, Offer offer) {
        if (!offer.isBookable()) {
            return List.of();
        }
        var counted = store.count(offer.id());
        return counted.damages() == 0
                ? List.of()
                : List.of(page.t("sharing.damage.fact", counted.damages(), counted.repaired()));
    }
}
