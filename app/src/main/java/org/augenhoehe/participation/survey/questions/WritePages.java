package org.augenhoehe.participation.survey.questions;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.participation.survey.Privacy;
import org.augenhoehe.participation.survey.Survey;
import org.augenhoehe.participation.survey.SurveyStore;
import org.augenhoehe.participation.survey.Tongue;
import org.augenhoehe.participation.survey.Words;
import org.augenhoehe.participation.survey.propose.ProposalStore;
import org.augenhoehe.participation.survey.questions.Wrote.Why;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Hosts write a survey: all its questions, and how it is as a whole.
@Controller
@RequestMapping("/umfrage/{step}/fragen")
@Access(For.SIGNED_IN)
class WritePages {
    private static final String TEMPLATE = "participation/survey/write";
    private static final int LONGEST_INTRO = 2000;

    private final SurveyDoor door;
    private final SurveyStore surveys;
    private final ProposalStore proposals;
    private final SurveyBook book;
    private final QuestionsBook questions;

    WritePages(
            SurveyDoor door, SurveyStore surveys, ProposalStore proposals, SurveyBook book, QuestionsBook questions) {
        this.door = door;
        this.surveys = surveys;
        this.proposals = proposals;
        this.book = book;
        this.questions = questions;
    }

    @GetMapping
    View show(Page page, @PathVariable("step") UUID id) {
        var shown = shown(page, id);
        return shown.survey().isFixed()
                ? page.goOn(Survey.path(id), "info", Why.ALREADY.textKey())
                : page.show(TEMPLATE, Map.of("shown", shown, "form", begun(shown.survey())));
    }

    @PostMapping
    View set(
            Page page,
            @PathVariable("step") UUID id,
            @RequestParam(defaultValue = "ANONYMOUS") Privacy privacy,
            @RequestParam(defaultValue = "false") boolean sides,
            @RequestParam(defaultValue = "") List<String> languages,
            @RequestParam(defaultValue = "") String intro,
            @RequestParam(defaultValue = "") String seen) {
        door.getForHost(page.visitor().id(), id);
        var more = languages.stream().filter(Tongue.known(page)::contains).toList();
        var wish = new SurveyWish(privacy, sides, more, intro.strip().replace("\r\n", "\n"), seen);
        if (wish.intro().length() > LONGEST_INTRO) {
            return again(page, id, wish, "intro", page.t("survey.write.help.long", LONGEST_INTRO));
        }
        var wrote = book.set(page.visitor().id(), id, wish);
        return wrote instanceof Wrote.Done
                ? page.goOn(path(id), "success", "survey.write.saved")
                : again(page, id, wish, "", Wrote.sentence(page, wrote));
    }

    private View again(Page page, UUID id, SurveyWish wish, String field, String why) {
        var form = Form.empty()
                .with("privacy", wish.privacy().name())
                .with("sides", String.valueOf(wish.sides()))
                .with("languages", wish.more())
                .with("intro", wish.intro())
                .reject(field, why);
        return page.again(TEMPLATE, Map.of("shown", shown(page, id), "form", form));
    }

    @PostMapping("/auslegen")
    View layOut(Page page, @PathVariable("step") UUID id, @RequestParam(defaultValue = "") String seen) {
        door.getForHost(page.visitor().id(), id);
        return said(page, id, book.layOut(page.visitor().id(), id, seen), "survey.write.laidout");
    }

    @PostMapping("/festlegen")
    View fix(Page page, @PathVariable("step") UUID id, @RequestParam(defaultValue = "") String seen) {
        door.getForHost(page.visitor().id(), id);
        var wrote = book.fix(page.visitor().id(), id, seen);
        return wrote instanceof Wrote.Done
                ? page.goOn(Survey.path(id), "success", "survey.write.fixed")
                : said(page, id, wrote, "");
    }

    @PostMapping("/{question}/hoch")
    View up(Page page, @PathVariable("step") UUID id, @PathVariable UUID question) {
        door.getForHost(page.visitor().id(), id);
        return said(page, id, questions.move(page.visitor().id(), id, question, true), "survey.write.moved");
    }

    @PostMapping("/{question}/runter")
    View down(Page page, @PathVariable("step") UUID id, @PathVariable UUID question) {
        door.getForHost(page.visitor().id(), id);
        return said(page, id, questions.move(page.visitor().id(), id, question, false), "survey.write.moved");
    }

    @PostMapping("/{question}/streichen")
    View drop(Page page, @PathVariable("step") UUID id, @PathVariable UUID question) {
        door.getForHost(page.visitor().id(), id);
        return said(page, id, questions.drop(page.visitor().id(), id, question), "survey.write.dropped");
    }

    private static View said(Page page, UUID step, Wrote wrote, String done) {
        return switch (wrote) {
            case Wrote.Done any -> page.goOn(path(step), "success", done);
            case Wrote.Refused(var why) -> page.goOn(path(step), "warning", why.textKey());
            case Wrote.NotSo any -> page.goOn(path(step), "warning", "moderation.door.held");
        };
    }

    private static String path(UUID step) {
        return Survey.path(step) + "/fragen";
    }

    private WriteShown shown(Page page, UUID id) {
        var step = door.getForHost(page.visitor().id(), id);
        var survey = surveys.find(id).orElseGet(() -> unwritten(id));
        return new WriteShown(step, survey, Tongue.of(page, survey, survey.language()), proposals.countOpen(id));
    }

    private static Survey unwritten(UUID id) {
        return new Survey(id, Privacy.ANONYMOUS, false, List.of("de"), Words.NONE, null, null, null, List.of());
    }

    private static Form begun(Survey survey) {
        return Form.empty()
                .with("privacy", survey.privacy().name())
                .with("sides", String.valueOf(survey.sides()))
                .with("languages", survey.languages())
                .with("intro", survey.intro().in(survey.language()));
    }
}
