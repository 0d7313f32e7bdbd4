package org.augenhoehe.participation.decision.vote;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.methods.ballot.Flaw;
import org.augenhoehe.methods.ballot.FlawedBallot;
import org.augenhoehe.participation.decision.paper.Paper;
import org.augenhoehe.participation.decision.paper.PaperStore;
import org.augenhoehe.participation.decision.paper.Papers;
import org.augenhoehe.participation.decision.roll.Roll;
import org.augenhoehe.participation.decision.vote.Voted.Closed;
import org.augenhoehe.participation.decision.vote.Voted.Flawed;
import org.augenhoehe.participation.decision.vote.Voted.NotFixed;
import org.augenhoehe.participation.decision.vote.Voted.NotOnRoll;
import org.augenhoehe.participation.decision.way.Terms;
import org.augenhoehe.participation.decision.way.Way;
import org.augenhoehe.participation.paper.PaperRoll;
import org.augenhoehe.people.People;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.undertakings.Entrance;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Casting a ballot and casting it anew, in one transaction that holds the step: a ballot is in the box before it is
/// sealed, or it is not in it and its voter knows.
///
/// What is held here is held by locks that leave nothing behind: a locked row would keep the number of the transaction,
/// which the ballot carries too.
@Service
public class BallotBook {
    /// What a form says besides: that nothing is on the ballot, and is meant to be.
    public static final String BLANK = "blank";

    private final Undertakings undertakings;
    private final PaperStore papers;
    private final Roll roll;
    private final Marks marks;
    private final BallotStore store;
    private final People people;
    private final PaperRoll onPaper;

    BallotBook(
            Undertakings undertakings,
            PaperStore papers,
            Roll roll,
            Marks marks,
            BallotStore store,
            People people,
            PaperRoll onPaper) {
        this.undertakings = undertakings;
        this.papers = papers;
        this.roll = roll;
        this.marks = marks;
        this.store = store;
        this.people = people;
        this.onPaper = onPaper;
    }

    @Transactional
    public Voted cast(UUID person, UUID stepId, Map<String, List<String>> typed) {
        if (!people.holdStill(person)) {
            throw new Forbidden();
        }
        var step = undertakings.findStep(stepId).orElseThrow(NotFound::new);
        var entrance = undertakings.hold(step, person);
        if (entrance != Entrance.OPEN) {
            return new Closed(entrance);
        }
        var paper = papers.find(stepId).filter(Paper::isFixed).orElse(null);
        var marking = marks.find(stepId).orElse(null);
        if (paper == null || marking == null) {
            return new NotFixed();
        }
        var side = roll.findSide(stepId, person);
        if (paper.settings().binding() && side.isEmpty()) {
            return new NotOnRoll();
        }
        if (paper.settings().secret() && onPaper.has(stepId, person)) {
            return new Voted.OnPaper();
        }
        try {
            var written = written(step, paper, typed);
            if (written.blank() && !typed.containsKey(BLANK)) {
                return new Voted.Blank(); // an empty press must not take a vote away
            }
            var asked = side.filter(paper.settings().sides()::contains).map(Enum::name);
            var secret = paper.settings().secret();
            var first = store.put(
                    stepId,
                    secret,
                    marking.receipt(person).mark(),
                    secret ? null : person,
                    asked.orElse(""),
                    written.choice());
            return first ? new Voted.First() : new Voted.Again();
        } catch (FlawedBallot flawed) {
            return new Flawed(flawed.flaw());
        }
    }

    static Written written(Step step, Paper paper, Map<String, List<String>> typed) {
        var terms = Papers.terms(step, paper, 0);
        return written(terms, Way.of(terms), typed);
    }

    private static <C, T> Written written(Terms terms, Way<C, T> way, Map<String, List<String>> typed) {
        var choice = way.read(terms, typed);
        Optional<Flaw> flaw = way.rule(terms).flaw(terms.asQuestion(), choice);
        if (flaw.isPresent()) {
            throw new FlawedBallot(flaw.get());
        }
        var nothing = way.write(way.read(terms, Map.of()));
        return new Written(way.write(choice), way.write(choice).equals(nothing));
    }

    /// @param blank whether it says what an untouched form says
    record Written(String choice, boolean blank) {}

    /// Takes somebody's ballot out of the box, as far as it can still be told whose it is.
    @Transactional
    public void takeOut(UUID step, UUID person) {
        marks.find(step)
                .ifPresent(marking -> store.remove(step, marking.receipt(person).mark()));
    }
}
