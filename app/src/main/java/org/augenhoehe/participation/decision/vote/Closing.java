package org.augenhoehe.participation.decision.vote;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.methods.ballot.Turnout;
import org.augenhoehe.methods.ballot.Vote;
import org.augenhoehe.participation.budget.result.BudgetEnd;
import org.augenhoehe.participation.decision.Kind;
import org.augenhoehe.participation.decision.Side;
import org.augenhoehe.participation.decision.box.Cast;
import org.augenhoehe.participation.decision.box.SealedBox;
import org.augenhoehe.participation.decision.consent.ConsentEnd;
import org.augenhoehe.participation.decision.paper.Paper;
import org.augenhoehe.participation.decision.paper.Papers;
import org.augenhoehe.participation.decision.roll.Roll;
import org.augenhoehe.participation.paper.PaperRoll;
import org.augenhoehe.people.StandingKind;
import org.augenhoehe.platform.audit.AuditLog;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Counts the box, seals it, and erases the way from people to ballots, all in one transaction. Secret ballots are gone
/// then; what they said stands in the box, equal ones together. The seal is written where it cannot be changed unseen.
@Component
public class Closing {
    private final BallotStore store;
    private final BoxStore boxes;
    private final ConsentEnd consents;
    private final BudgetEnd budgets;
    private final Marks marks;
    private final Roll roll;
    private final Undertakings undertakings;
    private final AuditLog audit;
    private final ResultSentence sentence;
    private final PaperRoll onPaper;
    private final Clock clock;

    Closing(
            BallotStore store,
            BoxStore boxes,
            ConsentEnd consents,
            BudgetEnd budgets,
            Marks marks,
            Roll roll,
            Undertakings undertakings,
            AuditLog audit,
            ResultSentence sentence,
            PaperRoll onPaper,
            Clock clock) {
        this.store = store;
        this.boxes = boxes;
        this.consents = consents;
        this.budgets = budgets;
        this.marks = marks;
        this.roll = roll;
        this.undertakings = undertakings;
        this.audit = audit;
        this.sentence = sentence;
        this.onPaper = onPaper;
        this.clock = clock;
    }

    /// @param paper with all its words: what is sealed and kept is what was fixed
    /// @return the result in one sentence, without what moderation hides
    @Transactional(propagation = Propagation.MANDATORY)
    public String close(Step step, Paper paper) {
        var said = paper.kind() == Kind.CONSENT ? consents.listLast(paper) : store.list(step.id());
        var entitled = roll.list(step.id());
        var inBox = said.stream().map(Ballot::mark).collect(Collectors.toSet());
        var turnout = paper.settings().binding() ? turnout(step.id(), entitled, inBox) : null;
        var secret = paper.settings().secret();
        var asked = consents.withWordings(paper);
        var terms = Papers.terms(step, asked, entitled.size());
        var box = SealedBox.of(terms, casts(said), secret ? inBox : List.of(), turnout);
        boxes.seal(step.id(), box, clock.instant());
        if (secret) {
            store.clear(step.id());
        } else {
            store.number(step.id());
        }
        if (paper.kind() == Kind.CONSENT) {
            consents.end(step, paper);
        } else if (paper.kind() == Kind.BUDGET) {
            budgets.end(step, paper, terms, casts(said));
        }
        marks.erase(step.id());
        undertakings.note(step.undertaking(), null, "vote_sealed", "", step.question(), box.seal());
        var undecided = roll.countUndecided(step.id());
        if (undecided > 0) {
            undertakings.note(
                    step.undertaking(), null, "appeals_undecided", "", step.question(), String.valueOf(undecided));
        }
        audit.add(null, "vote.sealed", step.id(), box.seal());
        return sentence.of(asked, box.report().outcome());
    }

    private static List<Cast> casts(List<Ballot> ballots) {
        var casts = new ArrayList<Cast>();
        for (var ballot : ballots) {
            casts.add(new Cast(Integer.toString(casts.size() + 1), ballot.side(), ballot.says()));
        }
        return casts;
    }

    /// How many of each side voted: told by the marks, for the last time, and by the slips that came back.
    private @Nullable Turnout turnout(UUID step, Map<UUID, StandingKind> entitled, Set<String> inBox) {
        var marking = marks.find(step).orElse(null);
        if (marking == null) {
            return null;
        }
        var slips = onPaper.list(step);
        var eligible = new LinkedHashMap<String, Long>();
        var votes = new ArrayList<Vote<Boolean>>();
        for (var side : Side.values()) {
            entitled.forEach((person, standing) -> {
                if (Side.of(standing) == side) {
                    eligible.merge(side.name(), 1L, Long::sum);
                    if (slips.contains(person)
                            || inBox.contains(marking.receipt(person).fingerprint())) {
                        votes.add(new Vote<>(person.toString(), side.name(), true));
                    }
                }
            });
        }
        return Turnout.of(eligible, votes);
    }
}
