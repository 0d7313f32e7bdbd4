package org.augenhoehe.people.assistance;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.people.People;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Giving and revoking the consent, and acting on it.
@Service
class AssistanceBook {
    private static final Duration TURN = Duration.ofHours(1);

    private final AssistanceStore store;
    private final People people;
    private final Clock clock;

    AssistanceBook(AssistanceStore store, People people, Clock clock) {
        this.store = store;
        this.people = people;
        this.clock = clock;
    }

    @Transactional
    Agreement agree(UUID person, AssistanceForm form) {
        if (form.until().isBefore(form.from())) {
            return Agreement.ENDS_BEFORE_IT_BEGINS;
        }
        var assistant = Ids.find(form.assistant().strip().replaceFirst("^.*/", ""))
                .filter(found -> people.names(Set.of(found)).containsKey(found));
        if (assistant.isEmpty()) {
            return Agreement.NOBODY_THERE;
        }
        if (assistant.get().equals(person)) {
            return Agreement.ONESELF;
        }
        store.add(
                Ids.next(),
                person,
                assistant.get(),
                form.purpose().strip(),
                form.from(),
                form.until(),
                clock.instant());
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
        if (!found.allowsOn(today())) {
            throw new Forbidden();
        }
        store.beginTurn(assistant, assistance, clock.instant().plus(TURN));
    }

    @Transactional
    void end(UUID assistant) {
        store.endTurn(assistant);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private Assistance get(UUID assistance) {
        return store.find(assistance).orElseThrow(NotFound::new);
    }

    enum Agreement {
        DONE,
        NOBODY_THERE,
        ONESELF,
        ENDS_BEFORE_IT_BEGINS
    }
}
