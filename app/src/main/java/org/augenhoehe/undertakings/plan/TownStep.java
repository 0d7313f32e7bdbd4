package org.augenhoehe.undertakings.plan;

import java.time.Clock;
import java.time.LocalDate;

import org.augenhoehe.platform.demo.DemoContent;
import org.augenhoehe.platform.demo.DemoTown;
import org.augenhoehe.undertakings.Audience;
import org.augenhoehe.undertakings.Phase;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.demo.TownUndertaking;
import org.springframework.stereotype.Component;

/// The guests of the day room begin by asking everybody, and share the work for a first evening. What people say and
/// do, the rooms of the methods add.
@Component
class TownStep implements DemoContent {
    private static final String NAME = "Schritt Was fehlt abends";
    private static final String WORK = "Schritt Der erste Abend";
    private static final int DAYS = 14;

    private final StepBook book;
    private final Clock clock;

    TownStep(StepBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public void fill(DemoTown town) {
        var today = LocalDate.ofInstant(clock.instant(), Step.ZONE);
        plan(
                town,
                NAME,
                new Wish(
                        Phase.PLAN,
                        "gathering",
                        "Was fehlt dir abends?",
                        "Wir lesen alles gemeinsam am runden Tisch und sagen zu jedem Beitrag, was daraus wird.",
                        Audience.EVERYBODY,
                        today,
                        today.plusDays(DAYS),
                        today.plusDays(2 * DAYS)));
        plan(
                town,
                WORK,
                new Wish(
                        Phase.DELIVER,
                        "tasks",
                        "Was ist für den ersten offenen Abend zu tun?",
                        "Wir teilen die Arbeit auf. Am Ende steht bei jeder Aufgabe, was daraus wurde.",
                        Audience.EVERYBODY,
                        today,
                        today.plusDays(DAYS),
                        today.plusDays(2 * DAYS)));
    }

    private void plan(DemoTown town, String name, Wish wish) {
        var planned = book.plan(town.get("Sonnenblume7"), town.get(TownUndertaking.NAME), wish);
        if (!(planned instanceof Planned.Done(var id))) {
            throw new IllegalStateException("nobody can ask in the town: " + planned);
        }
        town.add(name, id);
    }
}
