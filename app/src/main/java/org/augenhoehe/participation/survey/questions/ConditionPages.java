package org.augenhoehe.participation.survey.questions;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

import org.augenhoehe.participation.survey.Condition;
import org.augenhoehe.participation.survey.Numbers;
import org.augenhoehe.participation.survey.Question;
import org.augenhoehe.participation.survey.Survey;
import org.augenhoehe.participation.survey.SurveyStore;
import org.augenhoehe.participation.survey.Tongue;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Hosts say when a question is asked: first after which earlier one, then after which answers to it.
@Controller
@RequestMapping("/umfrage/{step}/fragen/{question}/wann")
@Access(For.SIGNED_IN)
class ConditionPages {
    private static final String TEMPLATE = "participation/survey/when";

    private final SurveyDoor door;
    private final SurveyStore surveys;
    private final QuestionsBook book;

    ConditionPages(SurveyDoor door, SurveyStore surveys, QuestionsBook book) {
        this.door = door;
        this.surveys = surveys;
        this.book = book;
    }

    @GetMapping
    View show(
            Page page,
            @PathVariable("step") UUID id,
            @PathVariable("question") UUID question,
            @RequestParam(name = "von", required = false) @Nullable UUID from) {
        var shown = shown(page, id, question, from);
        return page.show(TEMPLATE, Map.of("shown", shown, "form", begun(shown)));
    }

    @PostMapping
    View set(
            Page page,
            @PathVariable("step") UUID id,
            @PathVariable("question") UUID question,
            @RequestParam(name = "von", required = false) @Nullable UUID from,
            @RequestParam(defaultValue = "") List<String> items,
            @RequestParam(defaultValue = "") String least,
            @RequestParam(defaultValue = "") String most) {
        var shown = shown(page, id, question, from);
        var lead = shown.lead();
        var form = Form.empty().with("items", items).with("least", least).with("most", most);
        var condition = lead == null ? null : condition(page, form, lead, items, least.strip(), most.strip());
        if (form.hasErrors()) {
            return page.again(TEMPLATE, Map.of("shown", shown, "form", form));
        }
        var wrote = book.setCondition(page.visitor().id(), id, question, condition);
        return wrote instanceof Wrote.Done
                ? page.goOn(Survey.path(id) + "/fragen", "success", "survey.write.saved")
                : page.again(TEMPLATE, Map.of("shown", shown, "form", form.reject("", Wrote.sentence(page, wrote))));
    }

    private static @Nullable Condition condition(
            Page page, Form form, Question lead, List<String> items, String least, String most) {
        var chosen = new TreeSet<Integer>();
        lead.items().stream()
                .filter(item -> items.contains(Integer.toString(item.number())))
                .forEach(item -> chosen.add(item.number()));
        if (lead.kind().isChosen()) {
            if (chosen.isEmpty()) {
                form.reject("items", page.t("survey.when.items.missing"));
            }
            return new Condition(lead.id(), chosen, null, null);
        }
        var from = Numbers.read(least);
        var to = Numbers.read(most);
        if (from.isEmpty() && to.isEmpty()
                || !least.isEmpty() && from.isEmpty()
                || !most.isEmpty() && to.isEmpty()
                || from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) > 0) {
            form.reject("least", page.t("survey.when.limits.missing"));
        }
        return new Condition(lead.id(), new TreeSet<>(), from.orElse(null), to.orElse(null));
    }

    private WhenShown shown(Page page, UUID id, UUID questionId, @Nullable UUID from) {
        var step = door.getForHost(page.visitor().id(), id);
        var survey = surveys.find(id).orElseThrow(NotFound::new);
        var question = survey.find(questionId).orElseThrow(NotFound::new);
        var leads = QuestionsBook.leads(survey, question);
        var lead = from == null
                ? null
                : leads.stream()
                        .filter(one -> one.id().equals(from))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        return new WhenShown(step, survey, Tongue.of(page, survey, survey.language()), question, leads, lead);
    }

    private static Form begun(WhenShown shown) {
        var condition = shown.question().condition();
        var lead = shown.lead();
        return lead == null || condition == null || !condition.question().equals(lead.id())
                ? Form.empty()
                : Form.empty()
                        .with(
                                "items",
                                condition.items().stream().map(String::valueOf).toList())
                        .with("least", Numbers.say(condition.least()))
                        .with("most", Numbers.say(condition.most()));
    }
}
