package org.augenhoehe.sharing.step.show;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.offer.Admission;
import org.augenhoehe.sharing.offer.Good;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferStore;
import org.augenhoehe.sharing.step.StepAnswer;
import org.augenhoehe.sharing.step.StepAnswerStore;
import org.augenhoehe.sharing.step.StepNeed;
import org.augenhoehe.sharing.step.StepNeedStore;
import org.augenhoehe.sharing.step.book.Brought;
import org.augenhoehe.sharing.step.book.StepNeedBook;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

import jakarta.validation.Valid;

/// What the steps of an undertaking need, what came together, and stating another need.
@Controller
@RequestMapping("/vorhaben/{undertaking}/ressourcen")
@Access(For.EVERYONE)
class StepResourcePages {
    private final StepNeedStore needs;
    private final StepAnswerStore answers;
    private final StepNeedBook book;
    private final OfferStore offers;
    private final Admission admission;
    private final Undertakings undertakings;

    StepResourcePages(
            StepNeedStore needs,
            StepAnswerStore answers,
            StepNeedBook book,
            OfferStore offers,
            Admission admission,
            Undertakings undertakings) {
        this.needs = needs;
        this.answers = answers;
        this.book = book;
        this.offers = offers;
        this.admission = admission;
        this.undertakings = undertakings;
    }

    @GetMapping
    View show(Page page, @PathVariable UUID undertaking) {
        var visitor = page.visitor().person();
        var question = undertakings.findQuestion(undertaking).orElseThrow(NotFound::new);
        var stated = needs.list(undertaking);
        var accepted = answers.listAccepted(undertaking);
        var steps = undertakings.listSteps(stated.stream().map(StepNeed::step).collect(Collectors.toSet()));
        var things = offers.list(accepted.stream().map(StepAnswer::offer).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Offer::id, Function.identity()));
        var lines = stated.stream()
                .map(need -> new ResourcesShown.Line(
                        need,
                        question(steps, need),
                        accepted.stream()
                                .filter(one -> one.need().equals(need.id()))
                                .map(one -> thing(page, one, things.get(one.offer())))
                                .toList()))
                .toList();
        return page.show(
                "sharing/step/resources",
                Map.of(
                        "shown",
                        new ResourcesShown(
                                undertaking,
                                question,
                                visitor != null && undertakings.hosts(visitor, undertaking),
                                lines)));
    }

    private static String question(Map<UUID, Step> steps, StepNeed need) {
        var step = steps.get(need.step());
        return step == null ? "" : step.question();
    }

    private ResourcesShown.Thing thing(Page page, StepAnswer answer, @Nullable Offer offer) {
        var minutes = Objects.requireNonNullElse(answer.minutes(), 0);
        return offer != null
                        && !offer.isWithdrawn()
                        && admission.shows(page.visitor().person(), offer)
                ? new ResourcesShown.Thing(offer.name(), offer.path(), minutes)
                : new ResourcesShown.Thing(page.t("sharing.step.gone"), "", minutes);
    }

    @GetMapping("/neu")
    @Access(For.SIGNED_IN)
    View ask(Page page, @PathVariable UUID undertaking) {
        return page.show(
                "sharing/step/need-new", values(page, undertaking, Form.empty().with("amount", "1")));
    }

    @PostMapping("/neu")
    @Access(For.SIGNED_IN)
    View state(
            Page page,
            @PathVariable UUID undertaking,
            @Valid @ModelAttribute StepNeedForm typed,
            BindingResult validation) {
        var form = page.form(validation);
        var hours = typed.hours();
        if (typed.isTimed() && hours.isEmpty()) {
            form.reject("day", page.t("sharing.step.day.missing"));
        } else if (hours.isPresent() && hours.get().isLeftOut()) {
            form.reject("from", page.t(Brought.Why.NO_HOUR.textKey()));
        }
        var step = typed.step();
        var good = typed.good();
        var amount = typed.amount();
        if (form.hasErrors() || step == null || good == null || amount == null) {
            return page.again("sharing/step/need-new", values(page, undertaking, form));
        }
        if (undertakings
                .findStep(step)
                .filter(one -> one.undertaking().equals(undertaking))
                .isEmpty()) {
            throw new NotFound();
        }
        var from = hours.map(StepNeedForm.Hours::begins).orElse(null);
        var until = hours.map(StepNeedForm.Hours::ends).orElse(null);
        var came = book.state(page.visitor().id(), step, good, typed.title(), typed.about(), amount, from, until);
        return switch (came) {
            case Brought.Done(var need) -> page.goOn(StepNeed.path(need), "success", "sharing.step.stated");
            case Brought.Refused(var why) ->
                page.again(
                        "sharing/step/need-new",
                        values(
                                page,
                                undertaking,
                                form.reject(why == Brought.Why.DAYS ? "day" : "step", page.t(why.textKey()))));
            case Brought.Closed(var because) ->
                page.again(
                        "sharing/step/need-new",
                        values(page, undertaking, form.reject("title", DoorSentence.of(page, because))));
            case Brought.NotBooked any -> throw new IllegalStateException("nothing is booked yet");
        };
    }

    private Map<String, ?> values(Page page, UUID undertaking, Form form) {
        if (!undertakings.hosts(page.visitor().id(), undertaking)) {
            throw new Forbidden();
        }
        List<Option> steps = undertakings.listStepsOf(undertaking).stream()
                .filter(step -> !step.isClosed())
                .map(step -> new Option(step.id().toString(), step.question()))
                .toList();
        var values = new HashMap<String, Object>();
        values.put("undertaking", undertaking);
        values.put("question", undertakings.findQuestion(undertaking).orElseThrow(NotFound::new));
        values.put("steps", steps);
        values.put("goods", Good.options(page));
        values.put("form", form);
        return values;
    }
}
