package org.augenhoehe.sharing.handover.sign;

import java.util.List;

import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.booking.Booking;
import org.augenhoehe.sharing.booking.BookingBeside;
import org.augenhoehe.sharing.booking.BookingState;
import org.augenhoehe.sharing.handover.HandoverSides;
import org.augenhoehe.sharing.offer.Admission;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferBeside;
import org.springframework.stereotype.Component;

/// Leads from a booking to its handover, and from an offer to what is looked at.
@Component
class HandoverBeside implements BookingBeside, OfferBeside {
    private final HandoverSides sides;
    private final HandoverStore store;
    private final Admission admission;

    HandoverBeside(HandoverSides sides, HandoverStore store, Admission admission) {
        this.sides = sides;
        this.store = store;
        this.admission = admission;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<Way> ways(Page page, Booking booking, Offer offer) {
        var state = booking.state();
        var label = switch (state) {
            case AGREED -> "sharing.handover.way.out";
            case OUT -> "sharing.handover.way.back";
            default -> "sharing.handover.way.done";
        };
        var open = state == BookingState.AGREED || state == BookingState.OUT || state == BookingState.BACK;
        return open && sides.of(page.visitor().person(), offer, booking).isPresent()
                ? List.of(new Way(HandoverPages.path(booking.id()), page.t(label)))
                : List.of();
    }

    @Override
    public List<String> facts(Page page, Booking booking, Offer offer) {
        return store.listOf(booking.id()).stream()
                .map(one -> page.t(one.kind().textKey(), page.moment(one.at())))
                .toList();
    }

    @Override
    public List<Way> ways(Page page, Offer offer) {
        return offer.isBookable()
                        && !offer.isWithdrawn()
                        && admission.tends(page.visitor().person(), offer)
                ? List.of(new Way(offer.path() + "/uebergabeliste", page.t("sharing.handover.list")))
                : List.of();
    }
}
