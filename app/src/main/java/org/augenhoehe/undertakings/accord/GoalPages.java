package org.augenhoehe.undertakings.accord;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.life.UndertakingStore;
import org.augenhoehe.undertakings.participants.Participants;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

import jakarta.validation.Valid;

/// Proposing a goal, or another one.
@Controller
@RequestMapping("/vorhaben/{id}/ziel")
@Access(For.SIGNED_IN)
class GoalPages {
    private static final int USUAL_DAYS = 7;

    private final AccordBook book;
    private final AccordStore store;
    private final UndertakingStore undertakings;
    private final Participants participants;
    private final Clock clock;

    GoalPages(
            AccordBook book, AccordStore store, UndertakingStore undertakings, Participants participants, Clock clock) {
        this.book = book;
        this.store = store;
        this.undertakings = undertakings;
        this.participants = participants;
        this.clock = clock;
    }

    @GetMapping
    @Assisted
    View ask(Page page, @PathVariable UUID id) {
        var undertaking = undertakings.get(id);
        participants.requireParticipant(page.visitor().id(), id);
        var open = store.findOpenGoal(id).filter(accord -> !accord.isPast(clock.instant()));
        if (open.isPresent()) {
            return page.goOn(open.get().path());
        }
        var form = Form.empty()
                .with("wording", undertaking.goal())
                .with("lastDay", today().plusDays(USUAL_DAYS).toString());
        return page.show("undertakings/accord/goal", Map.of("undertaking", undertaking, "form", form));
    }

    @PostMapping
    @Assisted("undertakings.act.goal")
    View propose(Page page, @PathVariable UUID id, @Valid @ModelAttribute AccordForm typed, BindingResult validation) {
        var undertaking = undertakings.get(id);
        var form = page.form(validation);
        if (!form.hasErrors() && !typed.isPeriodPossible(today())) {
            form.reject("lastDay", page.t("undertakings.accord.lastday.wrong"));
        }
        if (form.hasErrors()) {
            return page.again("undertakings/accord/goal", Map.of("undertaking", undertaking, "form", form));
        }
        return switch (book.proposeGoal(page.visitor().id(), id, typed.wording(), typed.lastDay())) {
            case Proposed.Opened(var path) -> page.goOn(path, "success", "undertakings.accord.opened");
            case Proposed.AlreadyOpen(var path) -> page.goOn(path, "warning", "undertakings.accord.already");
            case Proposed.Closed(var because) -> {
                form.reject("wording", DoorSentence.of(page, because));
                yield page.again("undertakings/accord/goal", Map.of("undertaking", undertaking, "form", form));
            }
            case Proposed.Refused(var why) -> {
                form.reject("", page.t("undertakings.accord.refused." + why));
                yield page.again("undertakings/accord/goal", Map.of("undertaking", undertaking, "form", form));
            }
        };
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Step.ZONE);
    }
}
