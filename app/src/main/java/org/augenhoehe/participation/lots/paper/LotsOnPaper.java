package org.augenhoehe.participation.lots.paper;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.participation.lots.Drawing;
import org.augenhoehe.participation.lots.pool.Lot;
import org.augenhoehe.participation.lots.pool.LotStore;
import org.augenhoehe.participation.lots.pool.PoolBook;
import org.augenhoehe.participation.lots.prepare.Categories;
import org.augenhoehe.participation.lots.prepare.DrawingStore;
import org.augenhoehe.participation.lots.prepare.QuotaStore;
import org.augenhoehe.participation.lots.waves.Answered;
import org.augenhoehe.participation.lots.waves.Invitation;
import org.augenhoehe.participation.lots.waves.InvitationStore;
import org.augenhoehe.participation.lots.waves.WaveBook;
import org.augenhoehe.participation.paper.Entered;
import org.augenhoehe.participation.paper.Filled;
import org.augenhoehe.participation.paper.OnPaper;
import org.augenhoehe.participation.paper.PaperAnswer;
import org.augenhoehe.participation.paper.PaperEntrance;
import org.augenhoehe.participation.paper.PaperForm;
import org.augenhoehe.participation.paper.PaperQuestion;
import org.augenhoehe.participation.paper.PaperQuestion.Choice;
import org.augenhoehe.participation.paper.PaperQuestion.Lines;
import org.augenhoehe.participation.paper.PaperWay;
import org.augenhoehe.people.People;
import org.augenhoehe.platform.language.Language;
import org.augenhoehe.platform.language.Texts;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Step;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Drawing lots on paper, by letter only, since somebody is drawn: first into the pool, and once it is drawn a yes or no
/// of those who are asked.
@Component
class LotsOnPaper implements OnPaper {
    private static final String FEATURE = "merkmal-";
    private static final String IN = "hinein";
    private static final String HOUSEHOLD = "haushalt";
    private static final String ANSWER = "antwort";
    private static final String YES = "ja";
    private static final String NO = "nein";

    private final DrawingStore drawings;
    private final QuotaStore quotas;
    private final LotStore lots;
    private final InvitationStore invitations;
    private final PoolBook pool;
    private final WaveBook waves;
    private final PaperEntrance entrance;
    private final People people;
    private final Texts texts;
    private final Clock clock;

    LotsOnPaper(
            DrawingStore drawings,
            QuotaStore quotas,
            LotStore lots,
            InvitationStore invitations,
            PoolBook pool,
            WaveBook waves,
            PaperEntrance entrance,
            People people,
            Texts texts,
            Clock clock) {
        this.drawings = drawings;
        this.quotas = quotas;
        this.lots = lots;
        this.invitations = invitations;
        this.pool = pool;
        this.waves = waves;
        this.entrance = entrance;
        this.people = people;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public boolean knows(String method) {
        return method.equals(Drawing.METHOD);
    }

    @Override
    public Optional<PaperWay> find(Step step) {
        var letter = new PaperWay(false, false);
        return isEntered(step) || !listAsked(step).isEmpty() ? Optional.of(letter) : Optional.empty();
    }

    @Override
    public String missingKey(Step step) {
        var drawing = drawings.find(step.id()).orElse(null);
        if (drawing == null || !drawing.isOpen() && !drawing.isClosed()) {
            return drawing != null && drawing.listed() ? "paper.lots.listed" : "paper.refused.notready";
        }
        if (drawing.listed()) {
            return "paper.lots.listed";
        }
        return drawing.isDrawn() ? "paper.lots.over" : "paper.lots.between";
    }

    private boolean isEntered(Step step) {
        return drawings.find(step.id()).filter(Drawing::isOpen).isPresent();
    }

    /// Who is drawn and can still answer, with the last day to.
    private Map<UUID, LocalDate> listAsked(Step step) {
        var today = LocalDate.ofInstant(clock.instant(), Step.ZONE);
        var open = invitations.list(step.id()).stream()
                .filter(one -> one.isOpen() && !one.until().isBefore(today))
                .collect(Collectors.toMap(Invitation::number, Invitation::until));
        var asked = new HashMap<UUID, LocalDate>();
        if (!open.isEmpty()) {
            for (var lot : lots.list(step.id())) {
                var until = lot.number() == null ? null : open.get(lot.number());
                if (lot.person() != null && until != null) {
                    asked.put(lot.person(), until);
                }
            }
        }
        return asked;
    }

    /// Those who are drawn answer until their day, also when the step takes nobody any more.
    @Override
    public Instant until(Step step) {
        return listAsked(step).values().stream()
                .max(LocalDate::compareTo)
                .map(day -> day.plusDays(1).atStartOfDay(Step.ZONE).toInstant())
                .orElse(step.closesAt());
    }

    @Override
    public PaperForm form(Step step, Language language) {
        var drawing = drawings.find(step.id()).orElseThrow();
        var intro = new ArrayList<String>();
        intro.add(step.whatHappens());
        if (!drawing.hidden()) {
            intro.add(drawing.purpose());
        }
        if (!drawing.isOpen()) {
            intro.add(texts.get(language, "paper.lots.drawn"));
            var choice = new Choice(
                    ANSWER,
                    texts.get(language, "paper.lots.answer"),
                    "",
                    List.of(answer(YES, "paper.lots.yes", language), answer(NO, "paper.lots.no", language)),
                    1);
            return new PaperForm(step.question(), intro, List.of(choice), List.of());
        }
        intro.add(texts.get(language, "lots.enter.about"));
        return new PaperForm(step.question(), intro, questions(drawing, language), List.of());
    }

    private List<PaperQuestion> questions(Drawing drawing, Language language) {
        var questions = new ArrayList<PaperQuestion>();
        questions.add(new Choice(
                IN, texts.get(language, "paper.lots.in"), "", List.of(answer(YES, "paper.lots.in.yes", language)), 1));
        for (var category : features(drawing).entrySet()) {
            var answers = new ArrayList<PaperAnswer>();
            for (var feature : category.getValue()) {
                answers.add(new PaperAnswer(Integer.toString(answers.size()), feature));
            }
            questions.add(new Choice(FEATURE + (questions.size() - 1), category.getKey(), "", answers, 1));
        }
        if (drawing.households()) {
            questions.add(new Lines(
                    HOUSEHOLD,
                    texts.get(language, "lots.enter.household"),
                    texts.get(language, "lots.enter.household.hint"),
                    1));
        }
        return questions;
    }

    private PaperAnswer answer(String id, String key, Language language) {
        return new PaperAnswer(id, texts.get(language, key));
    }

    private Map<String, List<String>> features(Drawing drawing) {
        var features = new LinkedHashMap<String, List<String>>();
        Categories.of(quotas.list(drawing.step()))
                .forEach((category, all) -> features.put(
                        category, all.stream().map(quota -> quota.feature()).toList()));
        return features;
    }

    @Override
    public Map<UUID, String> listEntitled(Step step) {
        return isEntered(step)
                ? entrance.listEntitled(step)
                : listAsked(step).keySet().stream().collect(Collectors.toMap(person -> person, person -> ""));
    }

    /// Who came into the pool by a letter gets another one when they are drawn.
    @Override
    public Set<UUID> listDone(Step step, Set<UUID> back) {
        return isEntered(step) ? back : Set.of();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Entered enter(Page page, Step step, Voice voice, Filled filled) {
        if (!(voice instanceof Voice.Of(var person))) {
            return Entered.refused(page.t("paper.refused.letters"));
        }
        if (!people.holdStill(person)) {
            return Entered.refused(page.t("paper.refused.gone"));
        }
        return filled.answers().containsKey(ANSWER)
                ? answer(page, step, person, filled.marked(ANSWER))
                : enter(page, step, person, filled);
    }

    private Entered enter(Page page, Step step, UUID person, Filled filled) {
        var closed = entrance.refusal(page, step, person);
        if (closed.isPresent()) {
            return Entered.refused(closed.get());
        }
        if (!isEntered(step)) {
            return Entered.refused(page.t("paper.lots.closed"));
        }
        if (filled.marked(IN).isEmpty()) {
            return Entered.refused(page.t("paper.lots.in.missing"), IN);
        }
        if (lots.find(step.id(), person).isPresent()) {
            return Entered.refused(page.t("paper.refused.online"));
        }
        var typed = new HashMap<String, List<String>>();
        int place = 0;
        for (var features : features(drawings.find(step.id()).orElseThrow()).values()) {
            typed.put(
                    PoolBook.field(place),
                    filled.marked(FEATURE + place).stream()
                            .map(Integer::valueOf)
                            .filter(number -> number < features.size())
                            .map(features::get)
                            .toList());
            place++;
        }
        typed.put(PoolBook.HOUSEHOLD, List.of(filled.written(HOUSEHOLD)));
        return switch (pool.enter(person, step.id(), typed)) {
            case org.augenhoehe.participation.lots.pool.Entered.Done done -> Entered.counts();
            case org.augenhoehe.participation.lots.pool.Entered.NotOpen not ->
                Entered.refused(page.t("paper.lots.closed"));
            case org.augenhoehe.participation.lots.pool.Entered.NotNow(var why) ->
                Entered.refused(page.t("paper.refused.closed", page.t(why.textKey())));
            case org.augenhoehe.participation.lots.pool.Entered.Flawed(var field, var key) ->
                Entered.refused(page.t(key), field.equals(PoolBook.HOUSEHOLD) ? HOUSEHOLD : field);
        };
    }

    private Entered answer(Page page, Step step, UUID person, List<String> marked) {
        if (marked.size() != 1) {
            return Entered.refused(page.t("paper.lots.answer.missing"), ANSWER);
        }
        if (hasAnswered(step, person)) {
            return Entered.refused(page.t("paper.refused.online"));
        }
        var answered = waves.answer(person, step.id(), marked.contains(YES));
        return answered == Answered.DONE ? Entered.counts() : Entered.refused(page.t(answered.textKey()));
    }

    private boolean hasAnswered(Step step, UUID person) {
        var number = lots.find(step.id(), person).map(Lot::number).orElse(null);
        return invitations.list(step.id()).stream()
                .filter(one -> Objects.equals(one.number(), number))
                .anyMatch(one -> one.answer() == Invitation.Answer.ACCEPTED
                        || one.answer() == Invitation.Answer.DECLINED);
    }
}
