package org.augenhoehe.sharing.booking.form;

import java.util.ArrayList;
import java.util.List;

import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.offer.Admission;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferBeside;
import org.springframework.stereotype.Component;

/// Leads from an offer to booking it, to its calendar, and whoever lends it to its bookings and rules.
@Component
class BookingBesideOffer implements OfferBeside {
    private final Admission admission;

    BookingBesideOffer(Admission admission) {
        this.admission = admission;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Way> ways(Page page, Offer offer) {
        if (!offer.isBookable() || offer.isWithdrawn()) {
            return List.of();
        }
        var tends = admission.tends(page.visitor().person(), offer);
        var ways = new ArrayList<Way>();
        if (tends) {
            ways.add(new Way(offer.path() + "/buchungen", page.t("sharing.booking.all.of")));
        }
        if (offer.isOpen()) {
            ways.add(new Way(offer.path() + "/buchen", page.t("sharing.booking.do")));
        }
        ways.add(new Way(offer.path() + "/kalender", page.t("sharing.booking.calendar")));
        if (tends) {
            ways.add(new Way(offer.path() + "/oeffnung", page.t("sharing.booking.rules")));
        }
        return ways;
    }
}
