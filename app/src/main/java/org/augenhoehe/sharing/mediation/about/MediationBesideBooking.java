package org.augenhoehe.sharing.mediation.about;

import java.util.List;

import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.booking.Booking;
import org.augenhoehe.sharing.booking.BookingBeside;
import org.augenhoehe.sharing.mediation.Dispute;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferBeside.Way;
import org.springframework.stereotype.Component;

/// The way from a booking to the desk, for its two sides.
@Component
class MediationBesideBooking implements BookingBeside {
    private final DisputedBooking disputed;

    MediationBesideBooking(DisputedBooking disputed) {
        this.disputed = disputed;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public List<Way> ways(Page page, Booking booking, Offer offer) {
        var visitor = page.visitor().person();
        return visitor != null && disputed.find(booking.id(), visitor).isPresent()
                ? List.of(new Way(Dispute.PATH + "/neu?buchung=" + booking.id(), page.t("sharing.mediation.way")))
                : List.of();
    }
}
