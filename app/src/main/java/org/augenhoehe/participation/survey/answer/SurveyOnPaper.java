package org.augenhoehe.participation.survey.answer;

import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.participation.paper.Entered;
import org.augenhoehe.participation.paper.Filled;
import org.augenhoehe.participation.paper.OnPaper;
import org.augenhoehe.participation.paper.PaperEntrance;
import org.augenhoehe.participation.paper.PaperForm;
import org.augenhoehe.participation.paper.PaperWay;
import org.augenhoehe.participation.survey.Given;
import org.augenhoehe.participation.survey.Privacy;
import org.augenhoehe.participation.survey.Question;
import org.augenhoehe.participation.survey.Sheets;
import org.augenhoehe.participation.survey.Survey;
import org.augenhoehe.participation.survey.SurveyStore;
import org.augenhoehe.participation.survey.questions.WritingStore;
import org.augenhoehe.platform.language.Language;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Step;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// A survey on paper. An anonymous one is two papers: who took part is ticked off, and what they say lies apart.
@Component
public class SurveyOnPaper implements OnPaper {
    private static final SecureRandom random = new SecureRandom();

    private final SurveyStore surveys;
    private final WritingStore writing;
    private final SurveyPaperForm forms;
    private final PaperEntrance entrance;
    private final Typing typing;
    private final OwnAnswers own;
    private final RollStore roll;
    private final SheetStore sheets;
    private final Sheets handedIn;
    private final Doorkeeper doorkeeper;

    SurveyOnPaper(
            SurveyStore surveys,
            WritingStore writing,
            SurveyPaperForm forms,
            PaperEntrance entrance,
            Typing typing,
            OwnAnswers own,
            RollStore roll,
            SheetStore sheets,
            Sheets handedIn,
            Doorkeeper doorkeeper) {
        this.surveys = surveys;
        this.writing = writing;
        this.forms = forms;
        this.entrance = entrance;
        this.typing = typing;
        this.own = own;
        this.roll = roll;
        this.sheets = sheets;
        this.handedIn = handedIn;
        this.doorkeeper = doorkeeper;
    }

    @Override
    public boolean knows(String method) {
        return method.equals(Survey.METHOD);
    }

    @Override
    public Optional<PaperWay> find(Step step) {
        return surveys.find(step.id())
                .filter(Survey::isFixed)
                .map(survey -> new PaperWay(
                        survey.isAnonymous(), survey.privacy() != Privacy.NAMED && entrance.mayHandOut(step)));
    }

    @Override
    public PaperForm form(Step step, Language language) {
        return forms.of(step, surveys.find(step.id()).orElseThrow(), language);
    }

    @Override
    public Map<UUID, String> listEntitled(Step step) {
        return entrance.listEntitled(step);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Entered enter(Page page, Step step, Voice voice, Filled filled) {
        var survey = surveys.find(step.id()).filter(Survey::isFixed).orElseThrow();
        var closed = closed(page, step, survey, voice);
        if (closed.isPresent()) {
            return Entered.refused(closed.get());
        }
        var form = Form.empty();
        var answers = new TreeMap<Integer, Given>();
        for (var question : survey.questions()) {
            if (question.kind().isAnswered() && !question.hidden()) {
                type(form, question, filled, survey.isAnonymous());
                typing.read(page, form, question, survey.isAnonymous())
                        .ifPresent(given -> answers.put(question.number(), given));
                if (form.hasErrors()) {
                    var error = form.errors().getFirst();
                    return Entered.refused(error.message(), question.field());
                }
            }
        }
        var course = Course.of(survey, answers);
        if (course.given().isEmpty()) {
            return Entered.refused(page.t("paper.refused.nothing"));
        }
        if (!course.missing().isEmpty()) {
            return Entered.refused(
                    page.t("survey.missing"), course.missing().getFirst().field());
        }
        var door = knock(survey, voice, words(course));
        if (!(door instanceof Answer.Open)) {
            return Entered.refused(DoorSentence.of(page, door));
        }
        put(survey, voice, course);
        return Entered.counts();
    }

    private Optional<String> closed(Page page, Step step, Survey survey, Voice voice) {
        return switch (voice) {
            case Voice.Of(var person) -> closed(page, step, person);
            case Voice.Nameless(var code, var host) -> entrance.refusalOfNameless(page, step, host);
            case Voice.Ballot(var side, var host) -> {
                var refusal = entrance.refusalOfNameless(page, step, host);
                writing.hold(survey.step());
                yield refusal;
            }
        };
    }

    private Optional<String> closed(Page page, Step step, UUID person) {
        return entrance.hold(page, step, person)
                .or(() -> roll.has(step.id(), person) ? Optional.of(page.t("paper.refused.online")) : Optional.empty());
    }

    /// As the same would be typed on the screen.
    private static void type(Form form, Question question, Filled filled, boolean anonymous) {
        var field = question.field();
        switch (question.kind()) {
            case MATRIX ->
                question.items()
                        .forEach(row -> filled.column(field, Integer.toString(row.number()))
                                .ifPresent(column -> form.with(field + "-" + row.number(), column)));
            case ORDER ->
                question.items()
                        .forEach(item -> filled.column(field, Integer.toString(item.number()))
                                .ifPresent(place -> form.with(field + "-" + item.number(), place)));
            case PLACE -> {
                if (anonymous) {
                    form.with(field + "-liste", filled.written(field));
                } else {
                    form.with(field, filled.written(field));
                }
            }
            case NUMBER, TEXT -> form.with(field, filled.written(field));
            default -> form.with(field, filled.marked(field));
        }
    }

    private Answer knock(Survey survey, Voice voice, String words) {
        return words.isEmpty()
                ? new Answer.Open()
                : switch (voice) {
                    case Voice.Of(var person) -> doorkeeper.admit(person, words);
                    case Voice.Nameless(var code, var host) -> doorkeeper.knockUnseen(host, words, 0);
                    case Voice.Ballot(var side, var host) -> doorkeeper.knockUnseen(host, words, 0);
                };
    }

    private void put(Survey survey, Voice voice, Course course) {
        switch (voice) {
            case Voice.Of(var person) -> {
                if (survey.privacy() == Privacy.NAMED) {
                    sheets.putNamed(survey, person, course);
                } else {
                    sheets.putPseudonymous(survey, roll.pseudonym(survey.step(), person), course);
                }
                roll.add(survey.step(), person);
            }
            case Voice.Nameless any -> sheets.putPseudonymous(survey, freeNumber(survey), course);
            // A viewpoint that nobody else has would tell what came on paper.
            case Voice.Ballot any -> sheets.mix(survey, course, null);
        }
    }

    /// That nobody has.
    private int freeNumber(Survey survey) {
        while (true) {
            int number = random.nextInt(RollStore.FIRST, RollStore.BEHIND);
            if (handedIn.findPseudonymous(survey, number).isEmpty() && !roll.hasNumber(survey.step(), number)) {
                return number;
            }
        }
    }

    private static String words(Course course) {
        return course.given().values().stream()
                .map(given -> given instanceof Given.Written(var text) ? text : "")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Entered tickOff(Page page, Step step, UUID person, String side) {
        var closed = closed(page, step, person);
        if (closed.isPresent()) {
            return Entered.refused(closed.get());
        }
        roll.add(step.id(), person);
        return Entered.counts();
    }
}
