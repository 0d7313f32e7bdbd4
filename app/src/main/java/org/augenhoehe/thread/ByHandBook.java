package org.augenhoehe.thread;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Adding a connection that nobody's work has made: who takes part sees more than a form can know.
@Service
class ByHandBook {
    private final ThreadStore store;
    private final ByHandStore byHand;
    private final List<MayLead> permissions;
    private final Clock clock;

    ByHandBook(ThreadStore store, ByHandStore byHand, List<MayLead> permissions, Clock clock) {
        this.store = store;
        this.byHand = byHand;
        this.permissions = permissions;
        this.clock = clock;
    }

    boolean mayLead(@Nullable UUID person, Knot thing) {
        var within = thing.within();
        return person != null
                && within != null
                && permissions.stream().anyMatch(permission -> permission.mayLead(person, within));
    }

    /// @param later whether the other thing came of this one, and not this one of the other
    @Transactional
    Outcome add(UUID person, UUID thing, UUID other, boolean later) {
        var here = store.find(thing).orElseThrow(NotFound::new);
        if (!mayLead(person, here)) {
            throw new Forbidden();
        }
        if (thing.equals(other)) {
            return Outcome.ITSELF;
        }
        if (store.find(other).isEmpty()) {
            return Outcome.UNKNOWN;
        }
        store.lead(List.of(later ? thing : other), later ? other : thing, Leading.LED_TO, person, clock.instant());
        return Outcome.ADDED;
    }

    @Transactional
    void remove(UUID person, UUID from, UUID to) {
        if (!byHand.remove(from, to, person)) {
            throw new NotFound();
        }
        byHand.lookAgain(to);
    }

    enum Outcome {
        ADDED,
        /// Nothing on the thread has that address.
        UNKNOWN,
        ITSELF
    }
}
