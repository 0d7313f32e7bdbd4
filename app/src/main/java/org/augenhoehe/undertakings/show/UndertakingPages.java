package org.augenhoehe.undertakings.show;

import java.time.Clock;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.feeds.Subject;
import org.augenhoehe.following.Following;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.platform.web.QrCode;
import org.augenhoehe.undertakings.life.UndertakingStore;
import org.augenhoehe.undertakings.plan.PlanShown.State;
import org.augenhoehe.undertakings.plan.PlanShown.StepLine;
import org.augenhoehe.undertakings.plan.Plans;
import org.augenhoehe.undertakings.plan.StepStore;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

@Controller
@Access(For.EVERYONE)
class UndertakingPages {
    /// What fits on one sheet and is read in passing.
    private static final int ON_PAPER = 3;

    private final Showing showing;
    private final UndertakingStore undertakings;
    private final StepStore steps;
    private final Plans plans;
    private final Following following;
    private final Clock clock;

    UndertakingPages(
            Showing showing,
            UndertakingStore undertakings,
            StepStore steps,
            Plans plans,
            Following following,
            Clock clock) {
        this.showing = showing;
        this.undertakings = undertakings;
        this.steps = steps;
        this.plans = plans;
        this.following = following;
        this.clock = clock;
    }

    @GetMapping("/vorhaben/{id}")
    View show(Page page, @PathVariable UUID id) {
        return page.show(
                "undertakings/show/undertaking",
                Map.of("shown", showing.of(page, id), "follow", following.button(page, Subject.undertaking(id))));
    }

    /// One sheet of paper for the board in the house.
    @GetMapping("/vorhaben/{id}/aushang")
    View notice(Page page, @PathVariable UUID id) {
        var undertaking = undertakings.get(id);
        var now = clock.instant();
        // What people can still come to first, then what they wait for; not what hosts have yet to prepare.
        var shown = plans.lines(steps.list(id), now).stream()
                .filter(line ->
                        (line.state() == State.OPEN && line.preparing() == null) || line.state() == State.ANSWERING)
                .sorted(Comparator.comparing(StepLine::state))
                .toList();
        return page.show(
                "undertakings/show/notice",
                Map.of(
                        "undertaking", undertaking,
                        "steps", shown.stream().limit(ON_PAPER).toList(),
                        "others", Math.max(0, shown.size() - ON_PAPER),
                        "ring", showing.ring(undertaking),
                        "address", page.publicUrl() + undertaking.home(),
                        // Short enough to be typed.
                        "listAddress", page.publicUrl() + ListPages.ALL,
                        "qr", QrCode.of(page.publicUrl() + undertaking.home())));
    }
}
