package org.augenhoehe.thread;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        var there = store.find(other).orElse(null);
        if (there == null) {
            return Outcome.UNKNOWN;
        }
        // What others do elsewhere is theirs to connect, too.
        if (!mayLead(person, there)) {
            return Outcome.ELSEWHERE;
        }
        store.lead(List.of(later ? thing : other), later ? other : thing, Leading.LED_TO, person, clock.instant());
        tell(person, later ? here : there, later ? there : here, true);
        return Outcome.ADDED;
    }

    @Transactional
    void remove(UUID person, UUID from, UUID to) {
        if (!byHand.remove(from, to, person)) {
            throw new NotFound();
        }
        byHand.lookAgain(to);
        var ends = store.list(List.of(from, to)).stream().collect(Collectors.toMap(Knot::id, knot -> knot));
        tell(person, Objects.requireNonNull(ends.get(from)), Objects.requireNonNull(ends.get(to)), false);
    }

    /// In each of the undertakings it joins, once.
    private void tell(UUID person, Knot from, Knot to, boolean added) {
        Stream.of(from.within(), to.within())
                .filter(Objects::nonNull)
                .distinct()
                .forEach(within -> permissions.forEach(room -> room.led(person, within, from, to, added)));
    }

    enum Outcome {
        ADDED,
        /// Nothing on the thread has that address.
        UNKNOWN,
        /// It belongs to an undertaking in which the person does not take part.
        ELSEWHERE,
        ITSELF
    }
}
