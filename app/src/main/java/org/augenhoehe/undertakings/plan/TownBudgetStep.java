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

/// The guests of the day room have got money for the evenings, and decide together what for. Projects and ballots, the
/// room of the method adds.
@Component
class TownBudgetStep implements DemoContent {
    private static final String NAME = "Schritt Geld für die Abende";
    private static final int DAYS = 21;

    private final StepBook book;
    private final Clock clock;

    TownBudgetStep(StepBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 46;
    }

    @Override
    public void fill(DemoTown town) {
        var today = LocalDate.ofInstant(clock.instant(), Step.ZONE);
        var planned = book.plan(
                town.get("Sonnenblume7"),
                town.get(TownUndertaking.NAME),
                new Wish(
                        Phase.PLAN,
                        "decision-budget",
                        "Wofür geben wir die 2.000 Euro für die Abende aus?",
                        "Was Geld bekommt, setzen wir bis zum Sommer um. Wer das macht, steht danach bei den Zusagen.",
                        Audience.EVERYBODY,
                        today,
                        today.plusDays(DAYS),
                        today.plusDays(DAYS + 7)));
        if (!(planned instanceof Planned.Done(var id))) {
            throw new IllegalStateException("nobody can share out money in the town: " + planned);
        }
        town.add(NAME, id);
    }
}
