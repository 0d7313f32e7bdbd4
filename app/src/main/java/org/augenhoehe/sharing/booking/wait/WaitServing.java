package org.augenhoehe.sharing.booking.wait;

import java.util.UUID;

import org.springframework.stereotype.Component;

/// Goes through the waiting lists, each person in a transaction of their own.
@Component
class WaitServing {
    private final WaitingStore store;
    private final WaitTurn turn;

    WaitServing(WaitingStore store, WaitTurn turn) {
        this.store = store;
        this.turn = turn;
    }

    void serveAll() {
        turn.listLapsed().forEach(turn::lapse);
        turn.endUnanswered();
        store.listOffers().forEach(this::serve);
    }

    /// In order; whose hours are still taken goes on waiting.
    void serve(UUID offer) {
        store.listOfOffer(offer).forEach(turn::take);
    }
}
