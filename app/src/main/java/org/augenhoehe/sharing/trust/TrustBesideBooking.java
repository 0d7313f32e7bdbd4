package org.augenhoehe.sharing.trust;

import java.util.ArrayList;
import java.util.List;

import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.booking.Booking;
import org.augenhoehe.sharing.booking.BookingBeside;
import org.augenhoehe.sharing.booking.BookingState;
import org.augenhoehe.sharing.offer.Admission;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferBeside.Way;
import org.augenhoehe.sharing.trust.fact.SharingTrustPages;
import org.augenhoehe.sharing.trust.vouch.VouchBook;
import org.springframework.stereotype.Component;

/// Who was asked for something reads of whoever asks: what happened so far, who vouches, where they belong to. Nobody
/// else does.
@Component
class TrustBesideBooking implements BookingBeside {
    private final TrustTold told;
    private final Admission admission;

    TrustBesideBooking(TrustTold told, Admission admission) {
        this.told = told;
        this.admission = admission;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public List<Way> ways(Page page, Booking booking, Offer offer) {
        var visitor = page.visitor().person();
        var borrower = booking.person();
        if (booking.isBy(visitor)) {
            return List.of(new Way(SharingTrustPages.PATH, page.t("sharing.trust.own.way")));
        }
        if (!isRead(page, booking, offer) || borrower == null) {
            return List.of();
        }
        var ways = new ArrayList<Way>();
        // Only a person's own thing makes the two know each other; for a group's things its members do.
        if (visitor != null && visitor.equals(offer.person()) && booking.state() != BookingState.ASKED) {
            ways.add(new Way(VouchBook.PATH + "/fuer/" + borrower, page.t("sharing.trust.vouch.way")));
        }
        ways.addAll(told.reports(page, borrower));
        return ways;
    }

    /// Whoever was asked reads it, as long as it is asked for, agreed or out.
    private boolean isRead(Page page, Booking booking, Offer offer) {
        return booking.state().keepsHours()
                && !booking.isBy(page.visitor().person())
                && admission.tends(page.visitor().person(), offer);
    }

    @Override
    public List<String> facts(Page page, Booking booking, Offer offer) {
        var borrower = booking.person();
        if (borrower == null || !isRead(page, booking, offer)) {
            return List.of();
        }
        return told.facts(page, borrower, offer.organisation());
    }
}
