package org.augenhoehe.sharing.mediation.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.notices.Notices;
import org.augenhoehe.people.Organisations;
import org.augenhoehe.people.People;
import org.augenhoehe.platform.audit.AuditLog;
import org.augenhoehe.platform.security.Role;
import org.augenhoehe.platform.security.Visitor;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.profile.Decided;
import org.augenhoehe.profile.Evidence;
import org.augenhoehe.sharing.mediation.Dispute;
import org.augenhoehe.sharing.mediation.Mediated;
import org.augenhoehe.sharing.mediation.MediationKinds;
import org.augenhoehe.undertakings.Method;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who mediates is chosen by members: an undertaking decides it, or a group chooses. It is written down with the
/// decision and a term, and counts once the person says yes.
@Component
public class MediatorBook {
    static final int LONGEST_YEARS = 4;

    private final MediatorStore store;
    private final Undertakings undertakings;
    private final List<Method> methods;
    private final List<Evidence> evidence;
    private final HandingBack handingBack;
    private final Organisations organisations;
    private final People people;
    private final Notices notices;
    private final Doorkeeper door;
    private final AuditLog audit;
    private final Clock clock;

    MediatorBook(
            MediatorStore store,
            Undertakings undertakings,
            List<Method> methods,
            List<Evidence> evidence,
            HandingBack handingBack,
            Organisations organisations,
            People people,
            Notices notices,
            Doorkeeper door,
            AuditLog audit,
            Clock clock) {
        this.store = store;
        this.undertakings = undertakings;
        this.methods = methods;
        this.evidence = evidence;
        this.handingBack = handingBack;
        this.organisations = organisations;
        this.people = people;
        this.notices = notices;
        this.door = door;
        this.audit = audit;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Step.ZONE);
    }

    /// Steps of an undertaking that decided something and have a result.
    List<Step> decisions(UUID undertaking) {
        var deciding = methods.stream().filter(Method::decides).map(Method::key).toList();
        return undertakings.listClosed(undertaking).stream()
                .filter(step -> deciding.contains(step.method()) && hasResult(step))
                .toList();
    }

    /// Whether something was chosen: where nobody voted, or nothing got enough votes, nobody was chosen, either.
    private boolean hasResult(Step step) {
        return evidence.stream()
                .flatMap(room -> room.listDecided(List.of(step.undertaking())).stream())
                .filter(decided -> decided.id().equals(step.id()))
                .anyMatch(decided -> decided.options().stream().anyMatch(Decided.Choice::chosen));
    }

    /// Somebody who speaks for the group, or hosts the undertaking, writes down whom it chose.
    @Transactional
    public Mediated name(UUID by, Naming naming) {
        var organisation = naming.organisation();
        var belongs = organisation == null
                ? belongsToUndertaking(by, naming)
                : belongsToGroup(by, organisation, naming.person());
        if (naming.step() != null && !isDecided(naming.step())) {
            return new Mediated.Refused(Mediated.Why.NO_DECISION);
        }
        if (!belongs || !people.holdStill(naming.person())) {
            return new Mediated.Refused(Mediated.Why.NO_PERSON);
        }
        var today = today();
        if (naming.decidedOn().isAfter(today)) {
            return new Mediated.Refused(Mediated.Why.FUTURE);
        }
        if (naming.untilDay().isBefore(naming.fromDay())
                || naming.untilDay().isBefore(today)
                || naming.untilDay().isAfter(naming.fromDay().plusYears(LONGEST_YEARS))) {
            return new Mediated.Refused(Mediated.Why.TERM);
        }
        var answer = door.admit(by, naming.decision());
        if (!(answer instanceof Answer.Open)) {
            return new Mediated.Closed(answer);
        }
        var id = Ids.next();
        store.endOver(naming.person(), today, clock.instant());
        if (!store.add(id, naming, by, clock.instant())) {
            return new Mediated.Refused(Mediated.Why.HOLDS);
        }
        notices.tell(Set.of(naming.person()), MediationKinds.NAMED, Dispute.PATH);
        return new Mediated.Done(id);
    }

    private boolean belongsToGroup(UUID by, UUID organisation, UUID person) {
        if (!organisations.speaksFor(by, organisation)) {
            throw new Forbidden();
        }
        return organisations.listOfMember(person).contains(organisation);
    }

    private boolean belongsToUndertaking(UUID by, Naming naming) {
        var step = naming.step();
        var found = step == null ? null : undertakings.findStep(step).orElse(null);
        if (found == null || !undertakings.hosts(by, found.undertaking())) {
            throw new Forbidden();
        }
        return undertakings.takesPart(naming.person(), found.undertaking());
    }

    private boolean isDecided(UUID id) {
        return undertakings.findStep(id).map(Step::undertaking).stream()
                .flatMap(undertaking -> decisions(undertaking).stream())
                .anyMatch(step -> step.id().equals(id));
    }

    /// Only the person themselves says yes.
    @Transactional
    public Mediated agree(UUID person, UUID id) {
        var office = store.hold(id);
        if (!person.equals(office.person())) {
            throw new NotFound();
        }
        if (office.endedAt() != null || office.agreedAt() != null) {
            return new Mediated.Refused(Mediated.Why.MOVED);
        }
        store.agree(id, clock.instant());
        return new Mediated.Done(id);
    }

    /// The person lays it down or says no; those who chose take it back; the house ends it with a reason, in its log.
    @Transactional
    Mediated end(Visitor visitor, UUID id, String reason) {
        var office = store.hold(id);
        var own = visitor.id().equals(office.person());
        var staff = !own && !isChoosing(visitor.id(), office);
        if (staff && !visitor.is(Role.OPERATOR)) {
            throw new Forbidden();
        }
        if (office.endedAt() != null) {
            return new Mediated.Refused(Mediated.Why.MOVED);
        }
        store.end(id, reason, clock.instant());
        handingBack.all();
        if (staff) {
            audit.add(visitor.id(), "mediator.ended", office.person(), reason);
        }
        if (!own && office.person() != null) {
            notices.tell(Set.of(office.person()), MediationKinds.NAMED, Dispute.PATH);
        }
        return new Mediated.Done(id);
    }

    boolean isChoosing(UUID person, Mediator office) {
        var step = office.step();
        return office.organisation() != null
                ? organisations.speaksFor(person, office.organisation())
                : step != null
                        && undertakings
                                .findStep(step)
                                .filter(found -> undertakings.hosts(person, found.undertaking()))
                                .isPresent();
    }
}
