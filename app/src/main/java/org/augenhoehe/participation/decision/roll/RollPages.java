package org.augenhoehe.participation.decision.roll;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.participation.decision.paper.Paper;
import org.augenhoehe.participation.decision.roll.RollBook.Entered;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.security.Errand;
import org.augenhoehe.platform.security.Will;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Those who take part look at the roll, come on it, and say who does not belong there.
@Controller
@RequestMapping("/abstimmung/{step}/verzeichnis")
@Access(For.SIGNED_IN)
class RollPages {
    private static final String TEMPLATE = "participation/decision/roll";

    private final Rolls rolls;
    private final RollBook book;

    RollPages(Rolls rolls, RollBook book) {
        this.rolls = rolls;
        this.book = book;
    }

    @GetMapping
    View show(Page page, @PathVariable UUID step) {
        return page.show(TEMPLATE, Map.of("shown", rolls.of(page, step), "form", Form.empty()));
    }

    @PostMapping
    @Assisted(value = "decision.act.roll", errand = Errand.DECIDING, will = Will.EACH_TIME)
    View join(Page page, @PathVariable UUID step) {
        var entered = book.join(page.visitor().id(), step);
        return page.goOn(
                entered == Entered.DONE ? Paper.path(step) : path(step),
                entered == Entered.DONE ? "success" : "warning",
                entered == Entered.DONE ? "decision.roll.joined" : entered.textKey());
    }

    @PostMapping("/einspruch")
    View appeal(
            Page page,
            @PathVariable UUID step,
            @RequestParam UUID person,
            @RequestParam(defaultValue = "") String reason) {
        var why = reason.strip();
        if (isNoReason(why)) {
            return again(page, step, "reason", reason);
        }
        return said(page, step, book.appeal(page.visitor().id(), step, person, why));
    }

    @PostMapping("/einspruch/{appeal}")
    View decide(
            Page page,
            @PathVariable UUID step,
            @PathVariable UUID appeal,
            @RequestParam(defaultValue = "false") boolean remove,
            @RequestParam(defaultValue = "") String because) {
        var why = because.strip();
        if (isNoReason(why)) {
            return again(page, step, "because", because);
        }
        return said(page, step, book.decide(page.visitor().id(), appeal, remove, why));
    }

    private static boolean isNoReason(String why) {
        return why.length() < 3 || why.length() > 1000;
    }

    private View again(Page page, UUID step, String field, String typed) {
        var form = Form.empty().with(field, typed).reject("", page.t("decision.roll.reason.missing"));
        return page.again(TEMPLATE, Map.of("shown", rolls.of(page, step), "form", form));
    }

    private static View said(Page page, UUID step, Entered entered) {
        return page.goOn(path(step), entered == Entered.DONE ? "success" : "warning", entered.textKey());
    }

    private static String path(UUID step) {
        return Paper.path(step) + "/verzeichnis";
    }
}
