package org.augenhoehe.commitments;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.commitments.Outcome.Why;
import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.security.Will;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
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

/// One commitment: how it stands, what was said about it and against it.
@Controller
@RequestMapping(Commitment.PATH + "/{id}")
@Access(For.SIGNED_IN)
class CommitmentPages {
    private static final int LONGEST = 1000;
    private static final String TEMPLATE = "commitments/commitment";

    private final CommitmentsShown showing;
    private final CommitmentBook book;
    private final ContradictionBook contradictions;

    CommitmentPages(CommitmentsShown showing, CommitmentBook book, ContradictionBook contradictions) {
        this.showing = showing;
        this.book = book;
        this.contradictions = contradictions;
    }

    @GetMapping
    @Access(For.EVERYONE)
    View show(Page page, @PathVariable UUID id) {
        return page.show(TEMPLATE, values(page, id, Form.empty()));
    }

    @PostMapping("/annehmen")
    View takeOn(Page page, @PathVariable UUID id) {
        return switch (book.takeOn(page.visitor().id(), id)) {
            case Outcome.Done done -> page.goOn(Commitment.path(id), "success", "commitments.taken");
            case Outcome.Refused refused -> page.goOn(Commitment.path(id), "info", why(refused.why()));
            case Outcome.Closed closed -> page.goOn(Commitment.path(id), "info", why(Why.MOVED));
        };
    }

    @PostMapping("/stand")
    @Assisted(value = "commitments.act.said", will = Will.EACH_TIME)
    View report(Page page, @PathVariable UUID id, @Valid @ModelAttribute ReportForm said, BindingResult validation) {
        var form = page.form(validation);
        if (form.hasErrors()) {
            return page.again(TEMPLATE, values(page, id, form));
        }
        return after(page, id, form, "words", book.report(page.visitor().id(), id, said), "commitments.said");
    }

    @PostMapping("/widersprechen/{report}")
    @Assisted(value = "commitments.act.contradicted", will = Will.EACH_TIME)
    View contradict(
            Page page,
            @PathVariable UUID id,
            @PathVariable UUID report,
            @RequestParam(defaultValue = "") String against) {
        var words = against.strip();
        var form = Form.empty().with("against", against).with("report", report.toString());
        if (words.isEmpty() || words.length() > LONGEST) {
            return page.again(
                    TEMPLATE, values(page, id, form.reject("against", page.t("commitments.against.missing"))));
        }
        var outcome = contradictions.contradict(page.visitor().id(), id, report, words);
        return after(page, id, form, "against", outcome, "commitments.contradicted");
    }

    private View after(Page page, UUID id, Form form, String field, Outcome outcome, String done) {
        return switch (outcome) {
            case Outcome.Done any -> page.goOn(Commitment.path(id), "success", done);
            case Outcome.Refused refused ->
                page.again(TEMPLATE, values(page, id, form.reject(field, page.t(why(refused.why())))));
            case Outcome.Closed closed ->
                page.again(TEMPLATE, values(page, id, form.reject(field, DoorSentence.of(page, closed.because()))));
        };
    }

    static String why(Why why) {
        return "commitments.refused." + why;
    }

    private Map<String, ?> values(Page page, UUID id, Form form) {
        return Map.of("shown", showing.of(id, page.visitor().person(), book), "form", form);
    }
}
