package org.augenhoehe.undertakings.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Phase;
import org.augenhoehe.undertakings.life.Undertaking;
import org.augenhoehe.undertakings.plan.PhaseBook.Entered;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The plan, for everybody to read; and how it goes on, for those who may say so.
@Controller
@RequestMapping("/vorhaben/{id}")
@Access(For.SIGNED_IN)
class PlanPages {
    private final Plans plans;
    private final PhaseBook phases;
    private final MoveBook moves;
    private final TaskBook tasks;

    PlanPages(Plans plans, PhaseBook phases, MoveBook moves, TaskBook tasks) {
        this.plans = plans;
        this.phases = phases;
        this.moves = moves;
        this.tasks = tasks;
    }

    @GetMapping("/plan")
    @Access(For.EVERYONE)
    View show(Page page, @PathVariable UUID id) {
        return page.show("undertakings/plan/plan", values(page, id, Form.empty()));
    }

    @PostMapping("/phase")
    View enter(Page page, @PathVariable UUID id, @RequestParam Phase phase) {
        return said(page, id, phases.enter(page.visitor().id(), id, phase));
    }

    @PostMapping("/runde")
    View beginRound(Page page, @PathVariable UUID id, @RequestParam Phase phase) {
        return said(page, id, phases.beginRound(page.visitor().id(), id, phase));
    }

    private View said(Page page, UUID id, Entered entered) {
        var refused = switch (entered) {
            case Entered.Done done -> "";
            case Entered.AlreadyThere there -> page.t("undertakings.phase.already");
            case Entered.Rests(var state) -> page.t("undertakings.phase.rests", page.t(state.textKey()));
            case Entered.StepsAreOpen(var count) -> page.t("undertakings.phase.steps", count);
        };
        return refused.isEmpty()
                ? page.goOn(Undertaking.home(id), "success", "undertakings.phase.entered")
                : refuse(page, id, Form.empty(), "", refused);
    }

    @PostMapping("/lauf")
    View move(
            Page page, @PathVariable UUID id, @RequestParam Move move, @RequestParam(defaultValue = "") String reason) {
        var field = "reason";
        var form = Form.empty().with(field, reason);
        if (reason.length() > 1000) {
            return refuse(page, id, form, field, page.t("undertakings.move.reason.long"));
        }
        return switch (moves.move(page.visitor().id(), id, move, reason)) {
            case Moved.Done done -> page.goOn(Undertaking.home(id), "success", "undertakings.move.done." + move);
            case Moved.NotFromHere(var now) ->
                refuse(page, id, form, "", page.t("undertakings.move.not-from-here", page.t(now.textKey())));
            case Moved.Closed(var because) -> refuse(page, id, form, "", DoorSentence.of(page, because));
            case Moved.ReasonMissing missing -> refuse(page, id, form, "", page.t("undertakings.move.reason.missing"));
            case Moved.StepsAreOpen(var count) -> refuse(page, id, form, "", page.t("undertakings.move.steps", count));
        };
    }

    @PostMapping("/aufgaben/{task}")
    View done(Page page, @PathVariable UUID id, @PathVariable UUID task, @RequestParam boolean done) {
        tasks.tick(page.visitor().id(), id, task, done);
        return page.goOn(Undertaking.home(id) + "/plan#aufgabe-" + task);
    }

    private View refuse(Page page, UUID id, Form form, String field, String why) {
        return page.again("undertakings/plan/plan", values(page, id, form.reject(field, why)));
    }

    private Map<String, ?> values(Page page, UUID id, Form form) {
        var values = new HashMap<String, Object>();
        values.put("shown", plans.of(page, id));
        values.put("form", form);
        values.put("phases", Phase.options(page));
        return values;
    }
}
