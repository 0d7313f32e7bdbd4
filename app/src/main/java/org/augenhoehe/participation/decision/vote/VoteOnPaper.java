package org.augenhoehe.participation.decision.vote;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.methods.ballot.FlawedBallot;
import org.augenhoehe.participation.decision.Kind;
import org.augenhoehe.participation.decision.Side;
import org.augenhoehe.participation.decision.paper.Paper;
import org.augenhoehe.participation.decision.paper.PaperStore;
import org.augenhoehe.participation.decision.roll.Roll;
import org.augenhoehe.participation.paper.Entered;
import org.augenhoehe.participation.paper.Filled;
import org.augenhoehe.participation.paper.OnPaper;
import org.augenhoehe.participation.paper.PaperEntrance;
import org.augenhoehe.participation.paper.PaperForm;
import org.augenhoehe.participation.paper.PaperWay;
import org.augenhoehe.platform.language.Language;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// A vote on paper. In an open one a letter's ballot lies in the box under the mark of its person, who can still
/// replace it on the screen. In a secret one the slip is ticked off, and the ballot lies in the box under a mark of
/// chance.
@Component
class VoteOnPaper implements OnPaper {
    private static final int MARK = 32;
    private static final SecureRandom random = new SecureRandom();

    private final PaperStore papers;
    private final PaperBallot form;
    private final Roll roll;
    private final Marks marks;
    private final BallotStore store;
    private final PaperEntrance entrance;

    VoteOnPaper(
            PaperStore papers, PaperBallot form, Roll roll, Marks marks, BallotStore store, PaperEntrance entrance) {
        this.papers = papers;
        this.form = form;
        this.roll = roll;
        this.marks = marks;
        this.store = store;
        this.entrance = entrance;
    }

    @Override
    public boolean knows(String method) {
        return Arrays.stream(Kind.values())
                .anyMatch(kind -> kind != Kind.CONSENT && kind.method().equals(method));
    }

    @Override
    public Optional<PaperWay> find(Step step) {
        return papers.find(step.id())
                .filter(Paper::isFixed)
                .map(paper -> new PaperWay(
                        paper.settings().secret(), !paper.settings().binding() && entrance.mayHandOut(step)));
    }

    @Override
    public PaperForm form(Step step, Language language) {
        return form.form(step, papers.find(step.id()).orElseThrow(), language);
    }

    @Override
    public Map<UUID, String> listEntitled(Step step) {
        var paper = papers.find(step.id()).orElseThrow();
        if (!paper.settings().binding()) {
            return entrance.listEntitled(step);
        }
        var entitled = new LinkedHashMap<UUID, String>();
        roll.list(step.id()).forEach((person, standing) -> entitled.put(person, asked(paper, Side.of(standing))));
        return entitled;
    }

    @Override
    public List<String> listSides(Step step) {
        var sides = new LinkedHashSet<>(listEntitled(step).values());
        if (sides.isEmpty()) {
            sides.add("");
        }
        return sides.stream().sorted().toList();
    }

    private static String asked(Paper paper, @Nullable Side side) {
        return side != null && paper.settings().sides().contains(side) ? side.name() : "";
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Entered enter(Page page, Step step, Voice voice, Filled filled) {
        var paper = papers.find(step.id()).filter(Paper::isFixed).orElseThrow();
        var secret = paper.settings().secret();
        try {
            return switch (voice) {
                case Voice.Of(var person)
                when !secret -> {
                    var refused = refusal(page, step, paper, person);
                    yield refused.isPresent()
                            ? Entered.refused(refused.get())
                            : put(
                                    step,
                                    paper,
                                    marking(step).receipt(person).mark(),
                                    person,
                                    asked(
                                            paper,
                                            roll.findSide(step.id(), person).orElse(null)),
                                    filled);
                }
                case Voice.Nameless(var code, var host)
                when !secret -> {
                    var refused = entrance.refusalOfNameless(page, step, host);
                    yield refused.isPresent()
                            ? Entered.refused(refused.get())
                            : put(step, paper, code, null, "", filled);
                }
                case Voice.Ballot(var side, var host)
                when secret -> {
                    var refused = entrance.refusalOfNameless(page, step, host);
                    if (refused.isPresent()) {
                        yield Entered.refused(refused.get());
                    }
                    var mark = new byte[MARK];
                    random.nextBytes(mark);
                    var entered = put(step, paper, mark, null, side, filled);
                    store.mix(step.id());
                    yield entered;
                }
                default -> throw new IllegalArgumentException("a voice of another kind of vote");
            };
        } catch (FlawedBallot flawed) {
            var flaw = flawed.flaw();
            return Entered.refused(page.t(flaw.explanation().key(), flaw.culprit()));
        }
    }

    private Entered put(Step step, Paper paper, byte[] mark, @Nullable UUID person, String side, Filled filled) {
        var choice = BallotBook.written(step, paper, form.typed(paper, filled)).choice();
        store.put(step.id(), paper.settings().secret(), mark, person, side, choice);
        return Entered.counts();
    }

    /// Why this person's paper is not taken. Until the end of the transaction the person is held still.
    private Optional<String> refusal(Page page, Step step, Paper paper, UUID person) {
        var closed = entrance.hold(page, step, person);
        if (closed.isPresent()) {
            return closed;
        }
        if (paper.settings().binding() && roll.findSide(step.id(), person).isEmpty()) {
            return Optional.of(page.t("paper.refused.notonroll"));
        }
        return store.has(step.id(), marking(step).receipt(person).mark())
                ? Optional.of(page.t("paper.refused.online"))
                : Optional.empty();
    }

    /// Their ballot would lie with those of a side that is not theirs any more.
    private Optional<String> otherSide(Page page, Step step, Paper paper, UUID person, String side) {
        var now = paper.settings().binding()
                ? asked(paper, roll.findSide(step.id(), person).orElse(null))
                : "";
        return now.equals(side) ? Optional.empty() : Optional.of(page.t("paper.refused.otherside"));
    }

    private Marks.Marking marking(Step step) {
        return marks.find(step.id()).orElseThrow();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Entered tickOff(Page page, Step step, UUID person, String side) {
        var paper = papers.find(step.id()).filter(Paper::isFixed).orElseThrow();
        return refusal(page, step, paper, person)
                .or(() -> otherSide(page, step, paper, person, side))
                .map(Entered::refused)
                .orElseGet(Entered::counts);
    }
}
