package org.augenhoehe.sharing.agreement.cost;

import java.util.List;

import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.booking.Booking;
import org.augenhoehe.sharing.booking.BookingBeside;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferBeside.Way;
import org.springframework.stereotype.Component;

/// On which account of the organisation a booking goes, for its own people.
@Component
class CostBesideBooking implements BookingBeside {
    private final CostBook book;
    private final CostCentreStore store;

    CostBesideBooking(CostBook book, CostCentreStore store) {
        this.book = book;
        this.store = store;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public List<Way> ways(Page page, Booking booking, Offer offer) {
        return book.mayBook(page.visitor().person(), booking)
                ? List.of(new Way(booking.path() + "/kostenstelle", page.t("sharing.agreement.cost.way")))
                : List.of();
    }

    @Override
    public List<String> facts(Page page, Booking booking, Offer offer) {
        return book.mayBook(page.visitor().person(), booking)
                ? store.findOf(booking.id()).map(one -> page.t("sharing.agreement.cost.fact", one.name())).stream()
                        .toList()
                : List.of();
    }
}
