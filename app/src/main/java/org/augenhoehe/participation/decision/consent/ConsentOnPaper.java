package org.augenhoehe.participation.decision.consent;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.participation.decision.Kind;
import org.augenhoehe.participation.decision.paper.HiddenWords;
import org.augenhoehe.participation.decision.paper.Paper;
import org.augenhoehe.participation.decision.paper.PaperStore;
import org.augenhoehe.participation.decision.roll.Roll;
import org.augenhoehe.participation.paper.Entered;
import org.augenhoehe.participation.paper.Filled;
import org.augenhoehe.participation.paper.OnPaper;
import org.augenhoehe.participation.paper.PaperAnswer;
import org.augenhoehe.participation.paper.PaperEntrance;
import org.augenhoehe.participation.paper.PaperForm;
import org.augenhoehe.participation.paper.PaperQuestion.Choice;
import org.augenhoehe.participation.paper.PaperQuestion.Lines;
import org.augenhoehe.participation.paper.PaperWay;
import org.augenhoehe.platform.language.Language;
import org.augenhoehe.platform.language.Texts;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Step;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// A consent on paper, by letter only: an objection stands until its person says otherwise, so it has one. Where it is
/// secret there is no form: whoever objects is asked again, and nobody could ask a ballot out of a box.
@Component
class ConsentOnPaper implements OnPaper {
    /// With the round that was read.
    private static final String STANCE = "haltung-";

    private static final String REASON = "grund";
    private static final int LINES = 4;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 1000;

    private final PaperStore papers;
    private final HearingStore store;
    private final HearingBook book;
    private final Roll roll;
    private final PaperEntrance entrance;
    private final Texts texts;

    ConsentOnPaper(
            PaperStore papers, HearingStore store, HearingBook book, Roll roll, PaperEntrance entrance, Texts texts) {
        this.papers = papers;
        this.store = store;
        this.book = book;
        this.roll = roll;
        this.entrance = entrance;
        this.texts = texts;
    }

    @Override
    public boolean knows(String method) {
        return Kind.CONSENT.method().equals(method);
    }

    @Override
    public Optional<PaperWay> find(Step step) {
        return fixed(step).filter(paper -> !paper.settings().secret()).map(open -> new PaperWay(false, false));
    }

    @Override
    public String missingKey(Step step) {
        return fixed(step).isPresent() ? "paper.consent.secret" : "paper.refused.notready";
    }

    private Optional<Paper> fixed(Step step) {
        return papers.find(step.id()).filter(Paper::isFixed);
    }

    @Override
    public PaperForm form(Step step, Language language) {
        var wording = store.listWordings(fixed(step).orElseThrow())
                .getLast()
                .saying(number -> texts.get(language, HiddenWords.TEXT_KEY, number));
        var stances = new Choice(
                STANCE + wording.number(),
                texts.get(language, "decision.stance"),
                "",
                Arrays.stream(Stance.values())
                        .map(stance -> new PaperAnswer(stance.name(), label(stance, language)))
                        .toList(),
                1);
        var reason = new Lines(
                REASON,
                texts.get(language, "decision.stance.reason"),
                texts.get(language, "decision.stance.reason.hint"),
                LINES);
        return new PaperForm(
                step.question(),
                List.of(
                        step.whatHappens(),
                        texts.get(language, "paper.consent.wording", wording.words()),
                        texts.get(language, "paper.consent.open")),
                List.of(stances, reason),
                List.of());
    }

    private String label(Stance stance, Language language) {
        var key = "decision.stance." + stance;
        return texts.get(
                language, "paper.consent.stance", texts.get(language, key), texts.get(language, key + ".means"));
    }

    @Override
    public Map<UUID, String> listEntitled(Step step) {
        if (!fixed(step).orElseThrow().settings().binding()) {
            return entrance.listEntitled(step);
        }
        var entitled = new LinkedHashMap<UUID, String>();
        roll.list(step.id()).keySet().forEach(person -> entitled.put(person, ""));
        return entitled;
    }

    /// A new wording is put to everybody anew.
    @Override
    public Set<UUID> listDone(Step step, Set<UUID> back) {
        var done = new HashSet<>(back);
        done.retainAll(listHeard(step, round(step)));
        return done;
    }

    private int round(Step step) {
        return store.listWordings(fixed(step).orElseThrow()).size();
    }

    private Set<UUID> listHeard(Step step, int round) {
        return store.list(step.id()).stream()
                .filter(answer -> answer.round() == round)
                .map(Answer::person)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Entered enter(Page page, Step step, Voice voice, Filled filled) {
        if (!(voice instanceof Voice.Of(var person)) || find(step).isEmpty()) {
            return Entered.refused(page.t("paper.refused.letters"));
        }
        var closed = entrance.hold(page, step, person);
        if (closed.isPresent()) {
            return Entered.refused(closed.get());
        }
        var question = filled.answers().keySet().stream()
                .filter(id -> id.startsWith(STANCE))
                .findFirst()
                .orElseThrow();
        var round = Integer.parseInt(question.substring(STANCE.length()));
        if (listHeard(step, round).contains(person)) {
            return Entered.refused(page.t("paper.refused.online"));
        }
        var said = filled.marked(question).stream().map(Stance::valueOf).findFirst();
        if (said.isEmpty()) {
            return Entered.refused(page.t("decision.stance.missing"), question);
        }
        var stance = said.get();
        var reason = filled.written(REASON);
        if (stance.needsReason() && (reason.length() < SHORTEST || reason.length() > LONGEST)) {
            return Entered.refused(page.t("decision.stance.reason.missing"), REASON);
        }
        return entered(page, book.say(person, step.id(), round, stance, reason));
    }

    private static Entered entered(Page page, Heard heard) {
        return switch (heard) {
            case Heard.Done done -> Entered.counts();
            case Heard.Closed(var why) -> Entered.refused(page.t("decision.closed." + why));
            case Heard.NotOnRoll not -> Entered.refused(page.t("paper.refused.notonroll"));
            case Heard.OtherWording other -> Entered.refused(page.t("paper.consent.reworded"));
            case Heard.TooShort late -> Entered.refused(page.t("decision.reword.short"));
            case Heard.Refused(var door) -> Entered.refused(DoorSentence.of(page, door), REASON);
        };
    }
}
