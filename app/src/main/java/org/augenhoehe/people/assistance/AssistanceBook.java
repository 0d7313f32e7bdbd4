package org.augenhoehe.people.assistance;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.people.People;
import org.augenhoehe.people.assistance.AssistanceStore.Given;
import org.augenhoehe.platform.security.Errand;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Giving and revoking the consent, and acting on it.
@Service
class AssistanceBook {
    static final int MOST_MINUTES = 240;
    private static final Duration TURN = Duration.ofHours(1);

    private final AssistanceStore store;
    private final TurnStore turns;
    private final People people;
    private final Clock clock;

    AssistanceBook(AssistanceStore store, TurnStore turns, People people, Clock clock) {
        this.store = store;
        this.turns = turns;
        this.people = people;
        this.clock = clock;
    }

    @Transactional
    Agreement agree(UUID person, AssistanceForm form) {
        if (form.until().isBefore(form.from())) {
            return Agreement.ENDS_BEFORE_IT_BEGINS;
        }
        if (form.until().isAfter(today().plusYears(1))) {
            return Agreement.LASTS_TOO_LONG;
        }
        var assistant = Ids.find(form.assistant().strip().replaceFirst("^.*/", ""))
                .filter(found -> people.names(Set.of(found)).containsKey(found));
        if (assistant.isEmpty()) {
            return Agreement.NOBODY_THERE;
        }
        if (assistant.get().equals(person)) {
            return Agreement.ONESELF;
        }
        var given = new Given(real(form.errands()), form.purpose().strip(), form.from(), form.until(), null);
        store.add(Ids.next(), person, assistant.get(), given, clock.instant());
        return Agreement.DONE;
    }

    /// The person is here, and has said so with card and PIN. It begins at once and ends today.
    @Transactional
    Agreement beginNow(UUID person, UUID assistant, List<Errand> errands, String purpose, int minutes) {
        if (assistant.equals(person)) {
            return Agreement.ONESELF;
        }
        var now = clock.instant();
        var midnight = today().plusDays(1).atStartOfDay(People.ZONE).toInstant();
        var wanted = now.plus(Duration.ofMinutes(Math.clamp(minutes, 1, MOST_MINUTES)));
        var ends = wanted.isBefore(midnight) ? wanted : midnight;
        var id = Ids.next();
        store.add(id, person, assistant, new Given(real(errands), purpose.strip(), today(), today(), ends), now);
        turns.begin(assistant, id, ends);
        return Agreement.DONE;
    }

    /// At once, also while the assistant is acting. Either of the two can do it.
    @Transactional
    void revoke(UUID by, UUID assistance) {
        var found = get(assistance);
        if (!by.equals(found.person()) && !by.equals(found.assistant())) {
            throw new NotFound();
        }
        store.revoke(assistance, clock.instant());
    }

    @Transactional
    void begin(UUID assistant, UUID assistance) {
        var found = get(assistance);
        if (!assistant.equals(found.assistant())) {
            throw new NotFound();
        }
        if (!found.allowsOn(today()) || found.isOnTheSpot()) {
            throw new Forbidden();
        }
        turns.begin(assistant, assistance, clock.instant().plus(TURN));
    }

    @Transactional
    void end(UUID assistant) {
        turns.end(assistant, clock.instant());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), People.ZONE);
    }

    Instant now() {
        return clock.instant();
    }

    private static List<Errand> real(List<Errand> errands) {
        var real = errands.stream()
                .filter(errand -> errand != Errand.ANY)
                .distinct()
                .toList();
        if (real.isEmpty()) {
            throw new Forbidden();
        }
        return real;
    }

    private Assistance get(UUID assistance) {
        return store.find(assistance).orElseThrow(NotFound::new);
    }

    enum Agreement {
        DONE,
        NOBODY_THERE,
        ONESELF,
        ENDS_BEFORE_IT_BEGINS,
        LASTS_TOO_LONG
    }
}
