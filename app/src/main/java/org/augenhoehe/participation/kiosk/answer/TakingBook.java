package org.augenhoehe.participation.kiosk.answer;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.participation.kiosk.Kiosk;
import org.augenhoehe.participation.kiosk.KioskCounts;
import org.augenhoehe.participation.kiosk.KioskSteps;
import org.augenhoehe.participation.kiosk.KioskStore;
import org.augenhoehe.participation.kiosk.Taken;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Entrance;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes what one person answered at a tablet, in one transaction that holds the step and the tablet: it is in before
/// they
/// end, or it is not, and the tablet knows.
@Service
class TakingBook {
    private final KioskStore store;
    private final KioskCounts counts;
    private final KioskSteps steps;
    private final Undertakings undertakings;
    private final Clock clock;

    TakingBook(KioskStore store, KioskCounts counts, KioskSteps steps, Undertakings undertakings, Clock clock) {
        this.store = store;
        this.counts = counts;
        this.steps = steps;
        this.undertakings = undertakings;
        this.clock = clock;
    }

    /// @param key made by the tablet: what comes twice counts once
    @Transactional
    Taken take(Page page, Kiosk kiosk, Step step, UUID key, Form form) {
        var entrance = undertakings.holdOnSite(step);
        var held = store.hold(kiosk.id()).orElseThrow(NotFound::new);
        if (!offers(held, step)) {
            throw new NotFound();
        }
        var before = counts.findKey(held.id(), key);
        if (before.isPresent() && before.get()) {
            return new Taken.Again();
        }
        var why = whyNot(held, entrance, before.isPresent());
        // Of another tablet, which could not know it by chance.
        if (before.isEmpty() && !counts.putKey(held.id(), key, why == null)) {
            throw new NotFound();
        }
        if (why != null) {
            if (before.isEmpty()) {
                counts.count(held.id(), step.id(), clock.instant(), false);
            }
            return why;
        }
        var taken = steps.method(step).take(page, held.id(), step, form);
        if (taken instanceof Taken.Done) {
            counts.count(held.id(), step.id(), clock.instant(), true);
        } else {
            counts.dropKey(key);
        }
        return taken;
    }

    boolean offers(Kiosk kiosk, Step step) {
        return counts.listSteps(List.of(kiosk.id())).stream()
                .anyMatch(one -> one.step().equals(step.id()));
    }

    /// What was refused once stays refused: it was counted, and its tablet may have forgotten it.
    private @Nullable Taken whyNot(Kiosk kiosk, Entrance entrance, boolean refused) {
        if (!kiosk.isOpen(clock.instant())) {
            return new Taken.Ended();
        }
        if (entrance != Entrance.OPEN) {
            return new Taken.NotNow(entrance);
        }
        return refused ? new Taken.NotNow(Entrance.OVER) : null;
    }
}
