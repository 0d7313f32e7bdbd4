package org.augenhoehe.sharing.ask.house;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.sharing.ask.Ask;
import org.augenhoehe.sharing.ask.AskNews;
import org.augenhoehe.sharing.ask.AskState;
import org.augenhoehe.sharing.ask.AskStore;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferHearing;
import org.augenhoehe.sharing.offer.admit.Booked;
import org.augenhoehe.sharing.request.Request;
import org.augenhoehe.sharing.request.RequestHearing;
import org.springframework.stereotype.Component;

/// What asks are to the other parts of the room, and to the time bank.
class AskWays {
    private AskWays() {}

    /// With whom something is agreed learns where it is.
    @Component
    static class AgreedByAsking implements Booked {
        private final AskStore store;

        AgreedByAsking(AskStore store) {
            this.store = store;
        }

        @Override
        public boolean isAgreed(UUID person, UUID offer) {
            return store.isAgreed(person, offer);
        }

        @Override
        public boolean isUnderWay(UUID offer) {
            return store.isUnderWay(offer);
        }

        @Override
        public int leastPieces(UUID offer) {
            return Math.max(1, store.countGiven(offer));
        }
    }

    /// Where an offer or a request ends, nobody waits for an answer any more.
    @Component
    static class AsksFollow implements OfferHearing, RequestHearing {
        private final AskStore store;
        private final AskNews news;
        private final Clock clock;

        AsksFollow(AskStore store, AskNews news, Clock clock) {
            this.store = store;
            this.news = news;
            this.clock = clock;
        }

        @Override
        public void changed(Offer offer) {
            if (offer.isWithdrawn()) {
                end(store.holdOpen(offer.id()));
            }
        }

        /// What is agreed on already stays agreed, also where whoever asked says that they found somebody.
        @Override
        public void changed(Request request) {
            if (!request.isOpen()) {
                end(store.holdOpen(request.id()).stream()
                        .filter(ask -> ask.state() == AskState.ASKED || request.isForgotten())
                        .toList());
            }
        }

        private void end(List<Ask> open) {
            for (var ask : open) {
                store.end(ask.id(), AskState.CANCELLED, clock.instant());
                news.over(ask);
            }
        }
    }
}
