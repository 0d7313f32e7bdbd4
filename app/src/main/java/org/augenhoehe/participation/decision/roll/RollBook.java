package org.augenhoehe.participation.decision.roll;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.participation.decision.paper.PaperStore;
import org.augenhoehe.participation.decision.vote.BallotBook;
import org.augenhoehe.people.People;
import org.augenhoehe.platform.audit.AuditLog;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.undertakings.Entrance;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who comes on the roll late, and who is taken off it: while the vote runs, and with a reason that everybody reads.
@Service
public class RollBook {
    private final Undertakings undertakings;
    private final PaperStore papers;
    private final RollStore store;
    private final AppealStore appeals;
    private final People people;
    private final BallotBook ballots;
    private final RollNews news;
    private final AuditLog audit;
    private final Clock clock;

    RollBook(
            Undertakings undertakings,
            PaperStore papers,
            RollStore store,
            AppealStore appeals,
            People people,
            BallotBook ballots,
            RollNews news,
            AuditLog audit,
            Clock clock) {
        this.undertakings = undertakings;
        this.papers = papers;
        this.store = store;
        this.appeals = appeals;
        this.people = people;
        this.ballots = ballots;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    /// Somebody is missing whose standing has been confirmed meanwhile. How many came so is told in public. Whoever is
    /// on it and comes again in another standing stays as they are, and it is taken down: one person, one vote.
    @Transactional
    Entered join(UUID person, UUID stepId) {
        people.holdStill(person); // whoever is taken off in this moment does not slip back on
        var step = running(stepId);
        if (undertakings.hold(step, person) != Entrance.OPEN) {
            return Entered.CLOSED;
        }
        var standing = undertakings.confirmedStandings(step.undertaking()).get(person);
        if (standing == null || !step.audience().includes(standing)) {
            return Entered.NOT_CONFIRMED;
        }
        if (appeals.hasRemoved(stepId, person)) {
            return Entered.TAKEN_OFF;
        }
        if (store.add(stepId, Map.of(person, standing), true) > 0
                || store.find(stepId, person).filter(standing::equals).isPresent()) {
            return Entered.DONE;
        }
        audit.add(person, "vote.standing_refused", stepId, "");
        return Entered.OTHER_STANDING;
    }

    @Transactional
    Entered appeal(UUID by, UUID stepId, UUID person, String reason) {
        people.holdStill(person);
        var step = running(stepId);
        if (undertakings.hold(step, by) != Entrance.OPEN) {
            return Entered.CLOSED;
        }
        if (!undertakings.takesPart(by, step.undertaking())
                || store.find(stepId, person).isEmpty()) {
            throw new Forbidden();
        }
        return appeals.add(Ids.next(), stepId, person, by, reason, clock.instant()) ? Entered.DONE : Entered.ALREADY;
    }

    /// Whoever is taken off loses the ballot as well.
    @Transactional
    Entered decide(UUID host, UUID appealId, boolean remove, String because) {
        var appeal = appeals.get(appealId);
        var person = appeal.person();
        if (person != null) {
            people.holdStill(person); // a vote of this moment is cast before, and goes, or is refused
        }
        var step = running(appeal.step());
        var entrance = undertakings.hold(step, host);
        if (!undertakings.hosts(host, step.undertaking())) {
            throw new Forbidden();
        }
        if (!clock.instant().isBefore(step.closesAt()) || entrance == Entrance.OVER) {
            return Entered.CLOSED;
        }
        if (person == null || !appeal.mayDecide(host)) {
            throw new Forbidden();
        }
        if (!appeals.decide(appealId, host, remove, because, clock.instant())) {
            return Entered.ALREADY;
        }
        if (remove) {
            store.remove(step.id(), person);
            ballots.takeOut(step.id(), person);
            news.takenOff(person, step);
        }
        undertakings.note(step.undertaking(), host, remove ? "roll_removed" : "roll_kept", because, step.question());
        audit.add(host, remove ? "roll.removed" : "roll.kept", appealId, because);
        return Entered.DONE;
    }

    private Step running(UUID stepId) {
        return papers.find(stepId)
                .filter(paper -> paper.isFixed() && paper.settings().binding() && !paper.isSealed())
                .flatMap(paper -> undertakings.findStep(paper.step()))
                .orElseThrow(NotFound::new);
    }

    enum Entered {
        DONE,
        /// The vote has not begun, or is over.
        CLOSED,
        NOT_CONFIRMED,
        /// On the roll already, in another standing.
        OTHER_STANDING,
        /// Somebody decided, with a reason, that this person does not belong on it.
        TAKEN_OFF,
        /// Somebody said or did so before.
        ALREADY;

        String textKey() {
            return "decision.roll.said." + this;
        }
    }
}
