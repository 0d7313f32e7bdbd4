package org.augenhoehe.participation.lots.paper;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.participation.lots.Drawing;
import org.augenhoehe.participation.lots.pool.Lot;
import org.augenhoehe.participation.lots.pool.LotStore;
import org.augenhoehe.participation.lots.pool.PoolBook;
import org.augenhoehe.participation.lots.prepare.DrawingStore;
import org.augenhoehe.participation.lots.waves.Answered;
import org.augenhoehe.participation.lots.waves.Invitation;
import org.augenhoehe.participation.lots.waves.InvitationStore;
import org.augenhoehe.participation.lots.waves.WaveBook;
import org.augenhoehe.participation.paper.Entered;
import org.augenhoehe.participation.paper.Filled;
import org.augenhoehe.participation.paper.OnPaper;
import org.augenhoehe.participation.paper.PaperEntrance;
import org.augenhoehe.participation.paper.PaperForm;
import org.augenhoehe.participation.paper.PaperRoll;
import org.augenhoehe.participation.paper.PaperWay;
import org.augenhoehe.people.People;
import org.augenhoehe.platform.language.Language;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Step;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.augenhoehe.participation.lots.paper.LotsPaperForm.ANSWER;
import static org.augenhoehe.participation.lots.paper.LotsPaperForm.FEATURE;
import static org.augenhoehe.participation.lots.paper.LotsPaperForm.HOUSEHOLD;
import static org.augenhoehe.participation.lots.paper.LotsPaperForm.IN;
import static org.augenhoehe.participation.lots.paper.LotsPaperForm.YES;

/// Drawing lots on paper, by letter only, since somebody is drawn: first into the pool, and once it is drawn a yes or
/// no of those who are asked.
@Component
class LotsOnPaper implements OnPaper {
    private final DrawingStore drawings;
    private final LotsPaperForm forms;
    private final LotStore lots;
    private final InvitationStore invitations;
    private final PoolBook pool;
    private final WaveBook waves;
    private final PaperEntrance entrance;
    private final People people;
    private final PaperRoll roll;
    private final Clock clock;

    LotsOnPaper(
            DrawingStore drawings,
            LotsPaperForm forms,
            LotStore lots,
            InvitationStore invitations,
            PoolBook pool,
            WaveBook waves,
            PaperEntrance entrance,
            People people,
            PaperRoll roll,
            Clock clock) {
        this.drawings = drawings;
        this.forms = forms;
        this.lots = lots;
        this.invitations = invitations;
        this.pool = pool;
        this.waves = waves;
        this.entrance = entrance;
        this.people = people;
        this.roll = roll;
        this.clock = clock;
    }

    @Override
    public boolean knows(String method) {
        return method.equals(Drawing.METHOD);
    }

    /// What is asked are words of hosts: where moderation hides them, nothing can be asked.
    @Override
    public Optional<PaperWay> find(Step step) {
        var drawing = drawings.find(step.id()).filter(one -> !one.listed()).orElse(null);
        return drawing != null
                        && (drawing.isOpen() && !drawing.hidden()
                                || !listOpen(step).isEmpty())
                ? Optional.of(new PaperWay(false, false))
                : Optional.empty();
    }

    @Override
    public String missingKey(Step step) {
        var drawing = drawings.find(step.id()).orElse(null);
        if (drawing != null && drawing.listed()) {
            return "paper.lots.listed";
        }
        if (drawing != null && drawing.isOpen() && drawing.hidden()) {
            return "lots.hidden";
        }
        if (drawing == null || !drawing.isClosed()) {
            return "paper.refused.notready";
        }
        return drawing.isDrawn() ? "paper.lots.over" : "paper.lots.between";
    }

    private boolean isEntered(Step step) {
        return drawings.find(step.id()).filter(Drawing::isOpen).isPresent();
    }

    /// By their numbers, the last day on which somebody can still answer.
    private Map<Integer, LocalDate> listOpen(Step step) {
        var today = LocalDate.ofInstant(clock.instant(), Step.ZONE);
        return invitations.list(step.id()).stream()
                .filter(one -> one.isOpen() && !one.until().isBefore(today))
                .collect(Collectors.toMap(Invitation::number, Invitation::until));
    }

    /// Those who are drawn answer until their day, also when the step takes nobody any more.
    @Override
    public Instant until(Step step) {
        return listOpen(step).values().stream()
                .max(LocalDate::compareTo)
                .map(day -> day.plusDays(1).atStartOfDay(Step.ZONE).toInstant())
                .orElse(step.closesAt());
    }

    @Override
    public PaperForm form(Step step, Language language) {
        return forms.of(step, drawings.find(step.id()).orElseThrow(), language);
    }

    /// Hosts do not learn who is drawn; of those who came on paper they must, for a letter to reach them.
    @Override
    public Map<UUID, String> listEntitled(Step step) {
        if (isEntered(step)) {
            return entrance.listEntitled(step);
        }
        var open = listOpen(step).keySet();
        var onPaper = roll.list(step.id());
        return lots.list(step.id()).stream()
                .filter(lot -> lot.number() != null && open.contains(lot.number()))
                .flatMap(lot -> Stream.ofNullable(lot.person()))
                .filter(onPaper::contains)
                .collect(Collectors.toMap(person -> person, person -> ""));
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
        for (var features :
                forms.features(drawings.find(step.id()).orElseThrow()).values()) {
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
        // A yes on the screen in this moment comes before or after the sheet, not between.
        drawings.hold(step.id());
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
                .anyMatch(one ->
                        one.answer() == Invitation.Answer.ACCEPTED || one.answer() == Invitation.Answer.DECLINED);
    }
}
