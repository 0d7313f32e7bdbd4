package org.augenhoehe.sharing.step.house;

import java.time.Clock;

import org.augenhoehe.sharing.booking.Booking;
import org.augenhoehe.sharing.booking.BookingHearing;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferHearing;
import org.augenhoehe.sharing.offer.OfferStore;
import org.augenhoehe.sharing.step.StepAnswer;
import org.augenhoehe.sharing.step.StepAnswerState;
import org.augenhoehe.sharing.step.StepAnswerStore;
import org.augenhoehe.sharing.step.StepNeedKinds;
import org.augenhoehe.sharing.step.StepNeedStore;
import org.augenhoehe.thread.Node;
import org.augenhoehe.thread.Thread;
import org.springframework.stereotype.Component;

/// What was brought follows what becomes of its booking: back, it is done; cancelled, it did not come. An offer
/// that is withdrawn or hidden answers nothing any more.
@Component
class StepNeedHearing implements BookingHearing, OfferHearing {
    private final StepNeedStore needs;
    private final StepAnswerStore store;
    private final OfferStore offers;
    private final Thread thread;
    private final Clock clock;

    StepNeedHearing(StepNeedStore needs, StepAnswerStore store, OfferStore offers, Thread thread, Clock clock) {
        this.needs = needs;
        this.store = store;
        this.offers = offers;
        this.thread = thread;
        this.clock = clock;
    }

    @Override
    public void moved(Booking booking) {
        store.findOf(booking.id()).ifPresent(answer -> {
            switch (booking.state()) {
                case BACK -> done(answer);
                case CANCELLED, DECLINED, MISSED -> {
                    store.end(answer.id(), StepAnswerState.WITHDRAWN, "", clock.instant());
                    thread.withdraw(answer.id());
                }
                case ASKED, AGREED, OUT -> {}
            }
        });
    }

    private void done(StepAnswer answer) {
        needs.find(answer.need())
                .ifPresent(need -> thread.put(new Node(
                        answer.id(),
                        StepNeedKinds.BROUGHT,
                        offers.get(answer.offer()).name(),
                        need.path(),
                        need.undertaking(),
                        false)));
    }

    @Override
    public void changed(Offer offer) {
        if (offer.isWithdrawn() || !offer.isPublic()) {
            store.listOpen(offer.id())
                    .forEach(answer -> store.end(answer.id(), StepAnswerState.WITHDRAWN, "", clock.instant()));
        }
    }
}
