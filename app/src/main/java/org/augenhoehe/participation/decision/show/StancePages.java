package org.augenhoehe.participation.decision.show;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.participation.decision.consent.Heard;
import org.augenhoehe.participation.decision.consent.HearingBook;
import org.augenhoehe.participation.decision.consent.Stance;
import org.augenhoehe.participation.decision.paper.Paper;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.security.Errand;
import org.augenhoehe.platform.security.Will;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Saying what one thinks of a proposal, and wording it anew.
@Controller
@RequestMapping("/abstimmung/{step}")
@Access(For.SIGNED_IN)
class StancePages {
    private static final int LONGEST_REASON = 1000;
    private static final int LONGEST_WORDING = 2000;

    private final Decisions decisions;
    private final HearingBook book;

    StancePages(Decisions decisions, HearingBook book) {
        this.decisions = decisions;
        this.book = book;
    }

    @PostMapping("/haltung")
    @Assisted(value = "decision.act.vote", errand = Errand.DECIDING, will = Will.EACH_TIME, secret = true)
    View say(
            Page page,
            @PathVariable UUID step,
            @RequestParam(defaultValue = "0") int round,
            @RequestParam(name = "stance", defaultValue = "") String chosen,
            @RequestParam(name = "reason", defaultValue = "") String typed) {
        var shown = decisions.of(page, step, 1);
        var form = Form.empty().with("stance", chosen).with("reason", typed);
        var stance = Arrays.stream(Stance.values())
                .filter(one -> one.name().equals(chosen))
                .findFirst()
                .orElse(null);
        var reason = typed.strip();
        if (stance == null) {
            form.reject("stance", page.t("decision.stance.missing"));
            return again(page, shown, form);
        }
        if (stance.needsReason() && (reason.length() < 3 || reason.length() > LONGEST_REASON)) {
            form.reject("reason", page.t("decision.stance.reason.missing"));
            return again(page, shown, form);
        }
        return heard(
                page, shown, form, book.say(page.visitor().id(), step, round, stance, reason), "decision.stance.done");
    }

    @PostMapping("/neufassen")
    View reword(
            Page page,
            @PathVariable UUID step,
            @RequestParam(defaultValue = "0") int round,
            @RequestParam(defaultValue = "") String wording,
            @RequestParam(defaultValue = "") List<String> integrates) {
        var shown = decisions.of(page, step, 1);
        var form = Form.empty().with("wording", wording).with("integrates", integrates);
        var words = wording.strip();
        if (words.length() < 3 || words.length() > LONGEST_WORDING) {
            form.reject("wording", page.t("decision.reword.missing"));
            return again(page, shown, form);
        }
        var answers = integrates.stream().flatMap(one -> Ids.find(one).stream()).toList();
        return heard(
                page,
                shown,
                form,
                book.reword(page.visitor().id(), step, round, words, answers),
                "decision.reword.done");
    }

    private static View heard(Page page, DecisionShown shown, Form form, Heard heard, String done) {
        return switch (heard) {
            case Heard.Done any -> page.goOn(Paper.path(shown.step().id()), "success", done);
            case Heard.Closed(var why) -> again(page, shown, form.reject("", page.t("decision.closed." + why)));
            case Heard.NotOnRoll any -> again(page, shown, form.reject("", page.t("decision.notonroll")));
            case Heard.OtherWording any -> again(page, shown, form.reject("", page.t("decision.reword.meanwhile")));
            case Heard.TooShort any -> again(page, shown, form.reject("", page.t("decision.reword.short")));
            case Heard.Refused(var door) -> again(page, shown, form.reject("reason", DoorSentence.of(page, door)));
        };
    }

    private static View again(Page page, DecisionShown shown, Form form) {
        return page.again("participation/decision/decision", Map.of("shown", shown, "form", form));
    }
}
