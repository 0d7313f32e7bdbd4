package org.augenhoehe.participation.show;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.participation.amendment.Amended;
import org.augenhoehe.participation.amendment.AmendmentBook;
import org.augenhoehe.participation.gathering.Contribution;
import org.augenhoehe.participation.gathering.Written;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
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

/// Proposing a change to a contribution, and what its author does with it.
@Controller
@RequestMapping("/beitraege/{id}/aenderungen")
@Access(For.SIGNED_IN)
class AmendmentPages {
    private static final int LONGEST = 4000;
    private static final int REASON = 1000;

    private final Contributions contributions;
    private final AmendmentBook book;

    AmendmentPages(Contributions contributions, AmendmentBook book) {
        this.contributions = contributions;
        this.book = book;
    }

    @GetMapping
    @Assisted
    View ask(Page page, @PathVariable UUID id) {
        var shown = contributions.of(page, id, null);
        return shown.mayAmend()
                ? page.show(
                        "participation/amend",
                        Map.of(
                                "shown",
                                shown,
                                "form",
                                Form.empty()
                                        .with("wording", shown.contribution().wording())))
                : page.goOn(Contribution.path(id), "info", "gathering.amendment.closed");
    }

    @PostMapping
    @Assisted("gathering.act.amend")
    View propose(
            Page page,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String wording,
            @RequestParam(defaultValue = "") String why) {
        var form = Form.empty().with("wording", wording).with("why", why);
        if (wording.isBlank() || wording.length() > LONGEST) {
            form.reject("wording", page.t("gathering.wording.missing"));
        }
        if (why.length() > REASON) {
            form.reject("why", page.t("platform.form.error.toolong", REASON));
        }
        if (!form.hasErrors()) {
            switch (book.propose(page.visitor().id(), id, wording.strip(), why.strip())) {
                case Amended.Done done -> {
                    return page.goOn(here(id), "success", "gathering.amendment.proposed");
                }
                case Amended.Already already -> form.reject("", page.t("gathering.amendment.already"));
                case Amended.Changed changed -> form.reject("", page.t("gathering.amendment.changed"));
                case Amended.Same same -> form.reject("wording", page.t("gathering.amendment.same"));
                case Amended.Refused(var because) -> form.reject("", Written.sentence(page, because));
            }
        }
        return page.again("participation/amend", Map.of("shown", contributions.of(page, id, null), "form", form));
    }

    /// @param version of the contribution that the author read beside it
    @PostMapping("/{amendment}/annehmen")
    @Assisted(value = "gathering.act.amendment", will = Will.EACH_TIME)
    View accept(
            Page page,
            @PathVariable UUID id,
            @PathVariable UUID amendment,
            @RequestParam(defaultValue = "0") int version) {
        return switch (book.accept(page.visitor().id(), amendment, version)) {
            case Amended.Done done -> page.goOn(here(id), "success", "gathering.amendment.accepted");
            case Amended.Refused refused -> page.goOn(here(id), "warning", "gathering.reword.closed");
            case Amended.Already already -> page.goOn(here(id), "warning", "gathering.amendment.decided");
            case Amended.Changed changed -> page.goOn(here(id), "warning", "gathering.amendment.changed");
            case Amended.Same same -> page.goOn(here(id), "warning", "gathering.amendment.same");
        };
    }

    @PostMapping("/{amendment}/ablehnen")
    @Assisted(value = "gathering.act.amendment", will = Will.EACH_TIME)
    View decline(
            Page page,
            @PathVariable UUID id,
            @PathVariable UUID amendment,
            @RequestParam(defaultValue = "") String because) {
        var reason = because.strip();
        if (reason.isEmpty() || reason.length() > REASON) {
            var form = Form.empty()
                    .with("because", because)
                    .with("amendment", amendment.toString())
                    .reject("because", page.t("gathering.amendment.reason.missing"));
            return page.again(
                    "participation/contribution", Map.of("shown", contributions.of(page, id, null), "form", form));
        }
        return book.decline(page.visitor().id(), amendment, reason) instanceof Amended.Done
                ? page.goOn(here(id), "success", "gathering.amendment.declined")
                : page.goOn(here(id), "warning", "gathering.amendment.decided");
    }

    @PostMapping("/{amendment}/zuruecknehmen")
    @Assisted(value = "gathering.act.withdraw", will = Will.EACH_TIME)
    View withdraw(Page page, @PathVariable UUID id, @PathVariable UUID amendment) {
        book.withdraw(page.visitor().id(), amendment);
        return page.goOn(here(id), "success", "gathering.amendment.withdrawn");
    }

    private static String here(UUID id) {
        return Contribution.path(id) + "#aenderungen";
    }
}
