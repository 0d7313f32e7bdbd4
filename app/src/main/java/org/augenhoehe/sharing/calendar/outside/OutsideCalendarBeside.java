package org.augenhoehe.sharing.calendar.outside;

import java.util.List;

import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.offer.Admission;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferBeside;
import org.springframework.stereotype.Component;

/// Leads the owner from an offer to the calendars from elsewhere.
@Component
class OutsideCalendarBeside implements OfferBeside {
    private final Admission admission;

    OutsideCalendarBeside(Admission admission) {
        this.admission = admission;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<Way> ways(Page page, Offer offer) {
        return offer.isBookable()
                        && !offer.isWithdrawn()
                        && admission.tends(page.visitor().person(), offer)
                ? List.of(new Way(OutsideCalendarBook.path(offer.id()), page.t("sharing.calendar.outside")))
                : List.of();
    }
}
