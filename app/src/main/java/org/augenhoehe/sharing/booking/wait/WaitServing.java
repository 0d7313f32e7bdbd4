package org.augenhoehe.sharing.booking.wait;

import java.util.Collection;
import java.util.UUID;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Goes through the waiting lists, each person in a transaction of their own.
@Component
class WaitServing {
    private static final Logger log = LoggerFactory.getLogger(WaitServing.class);

    private final WaitingStore store;
    private final WaitTurn turn;

    WaitServing(WaitingStore store, WaitTurn turn) {
        this.store = store;
        this.turn = turn;
    }

    void serveAll() {
        each(turn.listLapsed(), turn::lapse);
        each(turn.listUnanswered(), turn::endUnanswered);
        store.listOffers().forEach(this::serve);
    }

    /// In order; whose hours are still taken goes on waiting.
    void serve(UUID offer) {
        each(store.listOfOffer(offer), turn::take);
    }

    /// One that fails keeps nobody else waiting.
    private static <T> void each(Collection<T> all, Consumer<T> work) {
        for (var one : all) {
            try {
                work.accept(one);
            } catch (RuntimeException broken) {
                log.warn("Somebody who waits could not be served", broken);
            }
        }
    }
}
