package org.augenhoehe.sharing.ask.hours;

import java.util.List;

import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.booking.Booking;
import org.augenhoehe.sharing.booking.BookingBeside;
import org.augenhoehe.sharing.booking.BookingState;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferBeside.Way;
import org.augenhoehe.timebank.TimeBank;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Once a thing is back, hours of the time bank can be booked for it, by whoever keeps an account there.
@Component
class HoursBesideBooking implements BookingBeside {
    private final ObjectProvider<TimeBank> timeBank;

    HoursBesideBooking(ObjectProvider<TimeBank> timeBank) {
        this.timeBank = timeBank;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public List<Way> ways(Page page, Booking booking, Offer offer) {
        var bank = timeBank.getIfAvailable();
        if (booking.state() != BookingState.BACK
                || booking.person() == null
                || bank == null
                || !bank.isOpen()
                || !bank.isMember(page.visitor().id())) {
            return List.of();
        }
        return List.of(new Way(TimeBank.path(AskOccasions.OffersHad.KIND, booking.id()), page.t("sharing.ask.hours")));
    }
}
