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

/// The guests of the day room begin by asking everybody. What people say to it, the room of the method adds.
@Component
class TownStep implements DemoContent {
    private static final String NAME = "Schritt Was fehlt abends";
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
        var planned = book.plan(
                town.get("Sonnenblume7"),
                town.get(TownUndertaking.NAME),
                new Wish(
                        Phase.PLAN,
                        "gathering",
                        "Was fehlt dir abends?",
                        "Wir lesen alles gemeinsam am runden Tisch und sagen zu jedem Beitrag, was daraus wird.",
                        Audience.EVERYBODY,
                        today,
                        today.plusDays(DAYS),
                        today.plusDays(2 * DAYS)));
        if (!(planned instanceof Planned.Done(var id))) {
            throw new IllegalStateException("nobody can ask in the town: " + planned);
        }
        town.add(NAME, id);
    }
}
