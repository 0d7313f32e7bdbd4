package org.augenhoehe.undertakings.plan;

import java.time.Clock;
import java.time.LocalDate;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.platform.demo.DemoContent;
import org.augenhoehe.platform.demo.DemoTown;
import org.augenhoehe.undertakings.Audience;
import org.augenhoehe.undertakings.Phase;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.demo.TownUndertaking;
import org.augenhoehe.undertakings.life.History;
import org.springframework.stereotype.Component;

/// The guests of the day room have tried out one evening and look back at it. Nothing more can be answered to it; what
/// was, the room of the method adds.
@Component
class TownReviewStep implements DemoContent {
    static final String NAME = "Schritt Probeabend auswerten";
    private static final String QUESTION = "Was hat uns der Probeabend gebracht?";
    private static final int BEGAN = 16;
    private static final int ENDED = 2;

    private final StepStore store;
    private final StepsOnThread onThread;
    private final History history;
    private final Clock clock;

    TownReviewStep(StepStore store, StepsOnThread onThread, History history, Clock clock) {
        this.store = store;
        this.onThread = onThread;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 47;
    }

    @Override
    public void fill(DemoTown town) {
        var today = LocalDate.ofInstant(clock.instant(), Step.ZONE);
        var undertaking = town.get(TownUndertaking.NAME);
        var step = new Step(
                town.add(NAME, Ids.next()),
                undertaking,
                1,
                Phase.EVALUATE,
                "review",
                QUESTION,
                "Das Ergebnis lesen wir gemeinsam. Was sich ändern soll, bringen alle in die nächste Runde ein.",
                Audience.EVERYBODY,
                today.minusDays(BEGAN).atStartOfDay(Step.ZONE).toInstant(),
                today.minusDays(ENDED).atStartOfDay(Step.ZONE).toInstant(),
                today,
                today,
                null,
                null);
        store.add(step);
        onThread.put(step);
        history.note(undertaking, town.get("Sonnenblume7"), "step_planned", "", QUESTION);
    }
}
