package org.augenhoehe.participation.survey.propose;

import java.util.HashSet;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.participation.survey.Survey;
import org.augenhoehe.participation.survey.SurveyStore;
import org.augenhoehe.participation.survey.Tongue;
import org.augenhoehe.participation.survey.questions.SurveyDoor;
import org.augenhoehe.people.People;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.security.Will;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// What people would change about the questions, and what hosts answer: everybody reads it.
@Controller("surveyProposalPages")
@RequestMapping("/umfrage/{step}/vorschlaege")
@Access(For.EVERYONE)
class ProposalPages {
    private static final String TEMPLATE = "participation/survey/proposals";
    private static final int SHORTEST = 3;

    private final SurveyDoor door;
    private final SurveyStore surveys;
    private final ProposalStore store;
    private final ProposalBook book;
    private final People people;
    private final Undertakings undertakings;

    ProposalPages(
            SurveyDoor door,
            SurveyStore surveys,
            ProposalStore store,
            ProposalBook book,
            People people,
            Undertakings undertakings) {
        this.door = door;
        this.surveys = surveys;
        this.store = store;
        this.book = book;
        this.people = people;
        this.undertakings = undertakings;
    }

    @GetMapping
    View show(Page page, @PathVariable("step") UUID id, @RequestParam(defaultValue = "") String frage) {
        var form = Form.empty();
        if (!frage.isEmpty()) {
            form.with("kind", ProposalKind.REWORD.name()).with("question", frage);
        }
        return page.show(TEMPLATE, Map.of("shown", shown(page, id), "form", form, "about", ""));
    }

    @PostMapping
    @Access(For.SIGNED_IN)
    @Assisted("survey.act.propose")
    View propose(
            Page page, @PathVariable("step") UUID id, @ModelAttribute ProposalForm typed, BindingResult validation) {
        var form = page.form(validation);
        typed.check(page, form);
        if (!form.hasErrors()) {
            var proposed = book.propose(page.visitor().id(), id, typed.wish());
            if (proposed instanceof Proposed.Done(var proposal, var held)) {
                return page.goOn(
                        held ? path(id) : path(id) + "#v-" + proposal,
                        held ? "info" : "success",
                        held ? "survey.proposal.held" : "survey.proposal.proposed");
            }
            form.reject("", Proposed.sentence(page, proposed));
        }
        return page.again(TEMPLATE, Map.of("shown", shown(page, id), "form", form, "about", ""));
    }

    @PostMapping("/{proposal}/zuruecknehmen")
    @Access(For.SIGNED_IN)
    @Assisted(value = "survey.act.withdraw", will = Will.EACH_TIME)
    View withdraw(Page page, @PathVariable("step") UUID id, @PathVariable UUID proposal) {
        return said(page, id, book.withdraw(page.visitor().id(), id, proposal), "survey.proposal.withdrawn");
    }

    @PostMapping("/{proposal}/antworten")
    @Access(For.SIGNED_IN)
    View answer(
            Page page,
            @PathVariable("step") UUID id,
            @PathVariable UUID proposal,
            @RequestParam Map<String, String> typed) {
        door.getForHost(page.visitor().id(), id);
        // Each proposal has its own fields, as they stand on one page.
        var takenField = "taken-" + proposal;
        var reasonField = "answer-" + proposal;
        var taken = typed.getOrDefault(takenField, "");
        var reason = typed.getOrDefault(reasonField, "").strip().replace("\r\n", "\n");
        var form = Form.empty().with(takenField, taken).with(reasonField, reason);
        if (!taken.equals("true") && !taken.equals("false")) {
            form.reject(takenField, page.t("survey.proposal.taken.missing"));
        }
        if (reason.length() < SHORTEST || reason.length() > Proposal.LONGEST_REASON) {
            form.reject(reasonField, page.t("survey.proposal.reason.missing", Proposal.LONGEST_REASON));
        }
        if (form.hasErrors()) {
            return page.again(TEMPLATE, Map.of("shown", shown(page, id), "form", form, "about", proposal.toString()));
        }
        var proposed = book.answer(page.visitor().id(), id, proposal, taken.equals("true"), reason);
        if (proposed instanceof Proposed.Done) {
            return page.goOn(path(id) + "#v-" + proposal, "success", "survey.proposal.answered");
        }
        form.reject("", Proposed.sentence(page, proposed));
        return page.again(TEMPLATE, Map.of("shown", shown(page, id), "form", form, "about", proposal.toString()));
    }

    private static View said(Page page, UUID step, Proposed proposed, String done) {
        return proposed instanceof Proposed.Refused(var why)
                ? page.goOn(path(step), "warning", why.textKey())
                : page.goOn(path(step), "success", done);
    }

    private static String path(UUID step) {
        return Survey.path(step) + "/vorschlaege";
    }

    /// What is not laid out yet, only hosts see.
    private ProposalsShown shown(Page page, UUID id) {
        var step = door.get(id);
        var visitor = page.visitor().person();
        var host = visitor != null && undertakings.hosts(visitor, step.undertaking());
        var survey = surveys.find(id).filter(found -> found.isLaidOut() || host).orElseThrow(NotFound::new);
        var proposals = store.list(id);
        var named = new HashSet<UUID>();
        for (var proposal : proposals) {
            if (proposal.author() != null) {
                named.add(proposal.author());
            }
            if (proposal.answeredBy() != null) {
                named.add(proposal.answeredBy());
            }
        }
        return new ProposalsShown(
                step,
                survey,
                Tongue.of(page, survey, ""),
                proposals,
                people.names(named),
                visitor,
                survey.isLaidOut()
                        && !survey.isFixed()
                        && visitor != null
                        && undertakings.takesPart(visitor, step.undertaking()),
                host);
    }
}
