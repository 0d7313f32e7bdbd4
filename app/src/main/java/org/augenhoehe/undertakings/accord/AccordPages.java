package org.augenhoehe.undertakings.accord;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.security.Errand;
import org.augenhoehe.platform.security.Will;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Step;
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

/// Saying what one thinks of a proposal.
@Controller
@RequestMapping("/vorhaben/{id}/einigung/{accord}")
@Access(For.SIGNED_IN)
class AccordPages {
    private static final int USUAL_DAYS = 7;

    private final Accords accords;
    private final AccordBook book;
    private final VoiceBook voices;
    private final Clock clock;

    AccordPages(Accords accords, AccordBook book, VoiceBook voices, Clock clock) {
        this.accords = accords;
        this.book = book;
        this.voices = voices;
        this.clock = clock;
    }

    @GetMapping
    @Access(For.EVERYONE)
    View show(Page page, @PathVariable UUID id, @PathVariable UUID accord) {
        var shown = get(page, id, accord);
        return page.show("undertakings/accord/show", Map.of("shown", shown, "form", form(shown)));
    }

    @PostMapping("/ja")
    @Assisted(value = "undertakings.act.accord.agreed", errand = Errand.DECIDING, will = Will.EACH_TIME)
    View agree(Page page, @PathVariable UUID id, @PathVariable UUID accord) {
        return said(page, id, accord, voices.say(page.visitor().id(), accord, null), "undertakings.accord.said.yes");
    }

    @PostMapping("/einwand")
    @Assisted(value = "undertakings.act.accord.objected", errand = Errand.DECIDING, will = Will.EACH_TIME)
    View object(
            Page page,
            @PathVariable UUID id,
            @PathVariable UUID accord,
            @RequestParam(defaultValue = "") String objection) {
        var why = objection.strip();
        if (why.length() < 3 || why.length() > 1000) {
            var shown = get(page, id, accord);
            var form = form(shown)
                    .with("objection", objection)
                    .reject("objection", page.t("undertakings.accord.objection.missing"));
            return page.again("undertakings/accord/show", Map.of("shown", shown, "form", form));
        }
        var said = voices.say(page.visitor().id(), accord, why);
        if (said instanceof Voiced.Closed(var because)) {
            var shown = get(page, id, accord);
            var form = form(shown).with("objection", objection).reject("objection", DoorSentence.of(page, because));
            return page.again("undertakings/accord/show", Map.of("shown", shown, "form", form));
        }
        return said(page, id, accord, said, "undertakings.accord.said.objection");
    }

    @PostMapping("/einwand/zuruecknehmen")
    @Assisted(value = "undertakings.act.accord.takenback", errand = Errand.DECIDING, will = Will.EACH_TIME)
    View takeBack(Page page, @PathVariable UUID id, @PathVariable UUID accord) {
        var said = voices.takeObjectionBack(page.visitor().id(), accord);
        return said(page, id, accord, said, "undertakings.accord.said.takenback");
    }

    @PostMapping("/annehmen")
    View accept(Page page, @PathVariable UUID id, @PathVariable UUID accord) {
        return said(page, id, accord, voices.accept(page.visitor().id(), accord), "undertakings.accord.said.accepted");
    }

    @PostMapping("/fallenlassen")
    View drop(Page page, @PathVariable UUID id, @PathVariable UUID accord) {
        return said(page, id, accord, voices.drop(page.visitor().id(), accord), "undertakings.accord.said.dropped");
    }

    @PostMapping("/neufassen")
    @Assisted("undertakings.act.goal")
    View reword(
            Page page,
            @PathVariable UUID id,
            @PathVariable UUID accord,
            @Valid @ModelAttribute AccordForm typed,
            BindingResult validation) {
        var shown = get(page, id, accord);
        var form = page.form(validation);
        if (!form.hasErrors() && !typed.isPeriodPossible(today())) {
            form.reject("lastDay", page.t("undertakings.accord.lastday.wrong"));
        }
        if (form.hasErrors()) {
            return page.again("undertakings/accord/show", Map.of("shown", shown, "form", form));
        }
        return switch (book.reword(page.visitor().id(), accord, typed.wording(), typed.lastDay())) {
            case Proposed.Opened(var path) -> page.goOn(path, "success", "undertakings.accord.reworded");
            case Proposed.AlreadyOpen(var path) -> page.goOn(path, "warning", "undertakings.accord.already");
            case Proposed.Closed(var because) ->
                page.again(
                        "undertakings/accord/show",
                        Map.of("shown", shown, "form", form.reject("wording", DoorSentence.of(page, because))));
            case Proposed.Refused(var why) ->
                page.goOn(path(id, accord), "warning", "undertakings.accord.refused." + why);
        };
    }

    private AccordShown get(Page page, UUID id, UUID accord) {
        var shown = accords.of(page, accord);
        if (!shown.undertaking().id().equals(id)) {
            throw new NotFound();
        }
        return shown;
    }

    private Form form(AccordShown shown) {
        return Form.empty()
                .with("wording", shown.accord().wording())
                .with("lastDay", today().plusDays(USUAL_DAYS).toString());
    }

    private static View said(Page page, UUID id, UUID accord, Voiced said, String textKey) {
        if (said.equals(Voiced.DONE)) {
            return page.goOn(path(id, accord), "success", textKey);
        }
        var why = said.equals(Voiced.IS_OVER) ? "undertakings.accord.refused.over" : "undertakings.accord.toolate";
        return page.goOn(path(id, accord), "warning", why);
    }

    private static String path(UUID id, UUID accord) {
        return "/vorhaben/" + id + "/einigung/" + accord;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Step.ZONE);
    }
}
