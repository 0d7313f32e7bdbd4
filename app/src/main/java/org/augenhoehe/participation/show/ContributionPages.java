package org.augenhoehe.participation.show;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.participation.gathering.Contribution;
import org.augenhoehe.participation.gathering.ContributionBook;
import org.augenhoehe.participation.gathering.Written;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.security.Will;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// One contribution, and what its author does with it.
@Controller
@RequestMapping("/beitraege/{id}")
@Access(For.SIGNED_IN)
class ContributionPages {
    private static final int LONGEST = 4000;

    private final Contributions contributions;
    private final ContributionBook book;

    ContributionPages(Contributions contributions, ContributionBook book) {
        this.contributions = contributions;
        this.book = book;
    }

    /// @param to the comment that the visitor wants to answer
    @GetMapping
    @Access(For.EVERYONE)
    View show(Page page, @PathVariable UUID id, @RequestParam(name = "auf", required = false) @Nullable UUID to) {
        var shown = contributions.of(page, id, to);
        // Only users come in there: a name would say that somebody is one.
        var form = Form.empty().with("unnamed", shown.step().audience().asksForStanding() ? "true" : null);
        return page.show("participation/contribution", Map.of("shown", shown, "form", form));
    }

    @GetMapping("/aendern")
    @Assisted
    View ask(Page page, @PathVariable UUID id) {
        var shown = contributions.of(page, id, null);
        var form = Form.empty()
                .with("wording", shown.contribution().wording())
                .with("version", String.valueOf(shown.contribution().version()));
        return shown.mayReword()
                ? page.show("participation/reword", Map.of("shown", shown, "form", form))
                : page.goOn(Contribution.path(id), "info", "gathering.reword.closed");
    }

    @PostMapping("/aendern")
    @Assisted("gathering.act.reword")
    View reword(
            Page page,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String wording,
            @RequestParam(defaultValue = "0") int version) {
        var shown = contributions.of(page, id, null);
        var form = Form.empty().with("wording", wording).with("version", String.valueOf(version));
        if (wording.isBlank() || wording.length() > LONGEST) {
            form.reject("wording", page.t("gathering.wording.missing"));
            return page.again("participation/reword", Map.of("shown", shown, "form", form));
        }
        var written = book.reword(page.visitor().id(), id, version, wording.strip());
        if (written instanceof Written.Done(var any, var held)) {
            return page.goOn(
                    Contribution.path(id), held ? "info" : "success", held ? "gathering.held" : "gathering.reworded");
        }
        form.reject("", Written.sentence(page, written));
        return page.again("participation/reword", Map.of("shown", shown, "form", form));
    }

    @PostMapping("/aufschreiben")
    @Assisted(value = "gathering.act.transcribe", will = Will.EACH_TIME)
    View writeDown(Page page, @PathVariable UUID id, @RequestParam(defaultValue = "") String transcript) {
        var form = Form.empty().with("transcript", transcript);
        if (transcript.isBlank() || transcript.length() > LONGEST) {
            form.reject("transcript", page.t("gathering.wording.missing"));
        } else {
            var written = book.writeDown(page.visitor().id(), id, transcript.strip());
            if (written instanceof Written.Done) {
                return page.goOn(Contribution.path(id), "success", "gathering.transcribed");
            }
            form.reject("transcript", Written.sentence(page, written));
        }
        return page.again(
                "participation/contribution", Map.of("shown", contributions.of(page, id, null), "form", form));
    }

    @PostMapping("/zuruecknehmen")
    @Assisted(value = "gathering.act.withdraw", will = Will.EACH_TIME)
    View withdraw(Page page, @PathVariable UUID id) {
        book.withdraw(page.visitor().id(), id);
        return page.goOn(Contribution.path(id), "success", "gathering.withdrawn.done");
    }
}
