package org.augenhoehe.undertakings.plan;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.life.Undertaking;
import org.augenhoehe.undertakings.life.UndertakingStore;
import org.augenhoehe.undertakings.participants.Participants;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import jakarta.validation.Valid;

/// Hosts change the days of a step, drop it, or close it.
@Controller
@RequestMapping("/vorhaben/{id}/schritte/{step}")
@Access(For.SIGNED_IN)
class StepUpkeepPages {
    private final StepBook book;
    private final StepStore store;
    private final Methods methods;
    private final UndertakingStore undertakings;
    private final Participants participants;
    private final Clock clock;

    StepUpkeepPages(
            StepBook book,
            StepStore store,
            Methods methods,
            UndertakingStore undertakings,
            Participants participants,
            Clock clock) {
        this.book = book;
        this.store = store;
        this.methods = methods;
        this.undertakings = undertakings;
        this.participants = participants;
        this.clock = clock;
    }

    @GetMapping
    View show(Page page, @PathVariable UUID id, @PathVariable("step") UUID stepId) {
        var step = get(page, id, stepId);
        var form = Form.empty()
                .with("lastDay", step.lastDay().toString())
                .with("answersUntil", step.answersUntil().toString());
        return page.show("undertakings/plan/upkeep", values(step, form));
    }

    @PostMapping
    View move(
            Page page,
            @PathVariable UUID id,
            @PathVariable("step") UUID stepId,
            @Valid @ModelAttribute TimesForm typed,
            BindingResult validation) {
        var step = get(page, id, stepId);
        var form = page.form(validation);
        if (!form.hasErrors()) {
            var planned =
                    book.move(page.visitor().id(), id, stepId, typed.lastDay(), typed.answersUntil(), typed.reason());
            if (planned instanceof Planned.Done) {
                return page.goOn(Undertaking.home(id), "success", "undertakings.step.moved");
            }
            reject(page, form, planned);
        }
        return page.again("undertakings/plan/upkeep", values(step, form));
    }

    private static void reject(Page page, Form form, Planned planned) {
        if (planned instanceof Planned.Refused(var why)) {
            form.reject(why == Planned.Why.DAYS ? "lastDay" : "", page.t("undertakings.step.refused." + why));
        } else if (planned instanceof Planned.Closed(var because)) {
            form.reject("", DoorSentence.of(page, because));
        }
    }

    @PostMapping("/streichen")
    View drop(
            Page page,
            @PathVariable UUID id,
            @PathVariable("step") UUID stepId,
            @RequestParam(defaultValue = "") String because) {
        var step = get(page, id, stepId);
        var reason = because.strip();
        var form = Form.empty().with("because", because);
        if (reason.length() < 3 || reason.length() > 1000) {
            form.reject("because", page.t("undertakings.move.reason.missing"));
            return page.again("undertakings/plan/upkeep", values(step, form));
        }
        var planned = book.drop(page.visitor().id(), id, stepId, reason);
        if (planned instanceof Planned.Done) {
            return page.goOn(Undertaking.home(id), "success", "undertakings.step.dropped");
        }
        reject(page, form, planned);
        return page.again("undertakings/plan/upkeep", values(step, form));
    }

    @PostMapping("/abschliessen")
    View close(Page page, @PathVariable UUID id, @PathVariable("step") UUID stepId) {
        var step = get(page, id, stepId);
        var closed = book.close(page.visitor().id(), id, stepId);
        if (closed instanceof Closed.Done) {
            return page.goOn(Undertaking.home(id), "success", "undertakings.step.closed");
        }
        var form = Form.empty()
                .with("lastDay", step.lastDay().toString())
                .with("answersUntil", step.answersUntil().toString())
                .reject("", why(page, closed));
        return page.again("undertakings/plan/upkeep", values(step, form));
    }

    private static String why(Page page, Closed closed) {
        return switch (closed) {
            case Closed.Done done -> done.result();
            case Closed.StillOpen(var lastDay) -> page.t("undertakings.close.still-open", page.day(lastDay));
            case Closed.VoteRuns(var lastDay) -> page.t("undertakings.close.vote-open", page.day(lastDay));
            case Closed.Owes(var count) -> page.t("undertakings.close.owes", count);
            case Closed.MayNotDecide any -> page.t("undertakings.close.may-not-decide");
            case Closed.Rests any -> page.t("undertakings.close.rests");
            case Closed.Already any -> page.t("undertakings.close.already");
            case Closed.NoMethod any -> page.t("undertakings.close.no-method");
        };
    }

    private Step get(Page page, UUID id, UUID stepId) {
        undertakings.get(id);
        participants.requireHost(page.visitor().id(), id);
        return store.find(stepId)
                .filter(found -> found.undertaking().equals(id))
                .orElseThrow(NotFound::new);
    }

    /// Offers only what the step allows now.
    private Map<String, ?> values(Step step, Form form) {
        var now = clock.instant();
        var values = new HashMap<String, Object>();
        values.put("undertaking", undertakings.get(step.undertaking()));
        values.put("step", step);
        values.put("tally", methods.tally(step));
        values.put("waits", step.waitsForAnswers(now));
        values.put("planned", step.isPlanned(now));
        values.put("movable", !step.isLate(now) && (step.isPlanned(now) || !methods.decides(step)));
        values.put(
                "path",
                methods.find(step.method())
                        .map(method -> method.path(step.id()))
                        .orElse(""));
        values.put("form", form);
        return values;
    }
}
