package org.augenhoehe.undertakings.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.thread.Telling;
import org.augenhoehe.undertakings.Audience;
import org.augenhoehe.undertakings.Elsewhere;
import org.augenhoehe.undertakings.Phase;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.life.Undertaking;
import org.augenhoehe.undertakings.life.UndertakingStore;
import org.augenhoehe.undertakings.participants.Leads;
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

/// Hosts plan a step.
@Controller
@RequestMapping("/vorhaben/{id}/schritte/neu")
@Access(For.SIGNED_IN)
class StepPages {
    private static final int USUAL_DAYS = 14;

    private final StepBook book;
    private final Methods methods;
    private final TaskStore tasks;
    private final UndertakingStore undertakings;
    private final Participants participants;
    private final Leads leads;
    private final StepsOnThread onThread;
    private final Telling telling;
    private final List<Elsewhere> elsewhere;
    private final Clock clock;

    StepPages(
            StepBook book,
            Methods methods,
            TaskStore tasks,
            UndertakingStore undertakings,
            Participants participants,
            Leads leads,
            StepsOnThread onThread,
            Telling telling,
            List<Elsewhere> elsewhere,
            Clock clock) {
        this.book = book;
        this.methods = methods;
        this.tasks = tasks;
        this.undertakings = undertakings;
        this.participants = participants;
        this.leads = leads;
        this.onThread = onThread;
        this.telling = telling;
        this.elsewhere = elsewhere;
        this.clock = clock;
    }

    /// @param task of the plan that becomes a step
    @GetMapping
    View ask(Page page, @PathVariable UUID id, @RequestParam(name = "aufgabe", defaultValue = "") String task) {
        var undertaking = get(page, id);
        var today = LocalDate.ofInstant(clock.instant(), Step.ZONE);
        var form = Form.empty()
                .with("phase", (undertaking.phase() == null ? Phase.PLAN : undertaking.phase()).name())
                .with("audience", Audience.EVERYBODY.name())
                .with("whatHappens", page.t("undertakings.start.happens"))
                .with("firstDay", today.toString())
                .with("lastDay", today.plusDays(USUAL_DAYS).toString())
                .with("answersUntil", today.plusDays(2 * USUAL_DAYS).toString());
        Ids.find(task)
                .ifPresent(wanted -> tasks.list(id).stream()
                        .filter(one -> one.id().equals(wanted))
                        .forEach(one -> form.with("question", one.name())
                                .with("phase", one.phase().name())
                                .with("method", one.method())));
        return page.show("undertakings/plan/step", values(page, undertaking, form));
    }

    @PostMapping
    View plan(Page page, @PathVariable UUID id, @Valid @ModelAttribute StepForm typed, BindingResult validation) {
        var undertaking = get(page, id);
        var form = page.form(validation);
        if (form.hasErrors()) {
            return page.again("undertakings/plan/step", values(page, undertaking, form));
        }
        if (methods.find(typed.method()).isEmpty()) {
            throw new NotFound();
        }
        return switch (book.plan(page.visitor().id(), id, typed.wish())) {
            case Planned.Done done -> page.goOn(Undertaking.home(id), "success", "undertakings.step.planned");
            case Planned.Closed(var because) -> {
                form.reject("question", DoorSentence.of(page, because));
                yield page.again("undertakings/plan/step", values(page, undertaking, form));
            }
            case Planned.Refused(var why) -> {
                form.reject(why == Planned.Why.DAYS ? "lastDay" : "method", page.t("undertakings.step.refused." + why));
                yield page.again("undertakings/plan/step", values(page, undertaking, form));
            }
        };
    }

    private Undertaking get(Page page, UUID id) {
        var undertaking = undertakings.get(id);
        participants.requireHost(page.visitor().id(), id);
        return undertaking;
    }

    private Map<String, ?> values(Page page, Undertaking undertaking, Form form) {
        var values = new HashMap<String, Object>();
        values.put("undertaking", undertaking);
        values.put("form", form);
        values.put("methods", methods.options(page));
        values.put("phases", Phase.options(page));
        values.put(
                "reviewable",
                onThread.listReviewable(undertaking.id()).stream()
                        .map(knot -> new Option(
                                knot.id().toString(), telling.kind(page, knot) + ": " + telling.title(page, knot)))
                        .toList());
        values.put("audiences", Audience.options(page));
        values.put("elsewhere", elsewhere);
        values.put(
                "mayDecide", undertaking.goal() != null && leads.of(undertaking).mayDecide());
        return values;
    }
}
