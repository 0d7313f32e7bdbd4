package org.augenhoehe.sharing.mediation.dispute;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.notices.Notices;
import org.augenhoehe.people.Organisations;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.sharing.mediation.Dispute;
import org.augenhoehe.sharing.mediation.DisputeOutcome;
import org.augenhoehe.sharing.mediation.DisputeState;
import org.augenhoehe.sharing.mediation.DisputeStore;
import org.augenhoehe.sharing.mediation.DisputeWordStore;
import org.augenhoehe.sharing.mediation.Disputed;
import org.augenhoehe.sharing.mediation.Mediated;
import org.augenhoehe.sharing.mediation.MediationKinds;
import org.augenhoehe.sharing.mediation.Side;
import org.augenhoehe.sharing.mediation.desk.Mediators;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A conflict at the desk: brought by one side, taken by somebody who has nothing to do with it, talked over in
/// writing, and ended by words to which both say yes, or without. Who is on no side does not learn that it is
/// there.
@Component
public class DisputeBook {
    private final DisputeStore store;
    private final DisputeWordStore words;
    private final Mediators mediators;
    private final List<Disputed> things;
    private final Organisations organisations;
    private final Notices notices;
    private final Doorkeeper door;
    private final Clock clock;

    DisputeBook(
            DisputeStore store,
            DisputeWordStore words,
            Mediators mediators,
            List<Disputed> things,
            Organisations organisations,
            Notices notices,
            Doorkeeper door,
            Clock clock) {
        this.store = store;
        this.words = words;
        this.mediators = mediators;
        this.things = things;
        this.organisations = organisations;
        this.notices = notices;
        this.door = door;
        this.clock = clock;
    }

    Optional<Disputed> kind(String kind) {
        return things.stream().filter(one -> one.kind().equals(kind)).findFirst();
    }

    /// @throws NotFound where this person is on neither side of it
    @Transactional
    public Mediated open(UUID person, String kind, UUID thing, String said) {
        var sides = kind(kind).flatMap(one -> one.find(thing, person)).orElseThrow(NotFound::new);
        var answer = door.admit(person, said);
        if (!(answer instanceof Answer.Open)) {
            return new Mediated.Closed(answer);
        }
        var id = Ids.next();
        var now = clock.instant();
        if (!store.add(id, kind, thing, sides, now)) {
            return new Mediated.Refused(Mediated.Why.ALREADY);
        }
        words.say(Ids.next(), id, Side.FIRST, person, said, now);
        var dispute = store.hold(id);
        notices.tell(
                mediators.people(sides.otherPerson(), sides.otherOrganisation()),
                MediationKinds.OPENED,
                dispute.path());
        notices.tell(mediators.listFor(dispute), MediationKinds.WAITS, Dispute.PATH);
        return new Mediated.Done(id);
    }

    /// On which side somebody is.
    ///
    /// @throws NotFound where they are on none
    Side side(UUID person, Dispute dispute) {
        var side = dispute.side(person, organisations.listSpokenForBy(person));
        if (side == null || side == Side.MEDIATOR && !mediators.mediates(person, dispute)) {
            throw new NotFound();
        }
        return side;
    }

    @Transactional
    public Mediated say(UUID person, UUID id, String said) {
        var dispute = store.hold(id);
        var side = side(person, dispute);
        if (!dispute.isOpen()) {
            return new Mediated.Refused(Mediated.Why.MOVED);
        }
        var answer = door.admit(person, said);
        if (!(answer instanceof Answer.Open)) {
            return new Mediated.Closed(answer);
        }
        words.say(Ids.next(), id, side, person, said, clock.instant());
        tell(dispute, side);
        return new Mediated.Done(id);
    }

    /// Somebody in office takes it. Who is involved is refused, whoever chose them.
    @Transactional
    public Mediated take(UUID person, UUID id) {
        var dispute = store.hold(id);
        if (!mediators.isMediator(person)) {
            throw new NotFound();
        }
        if (mediators.isInvolved(person, dispute)) {
            return new Mediated.Refused(Mediated.Why.INVOLVED);
        }
        if (!mediators.isFor(person, dispute)) {
            throw new NotFound();
        }
        if (!dispute.isOpen()) {
            return new Mediated.Refused(Mediated.Why.MOVED);
        }
        if (dispute.mediator() != null && mediators.mediates(dispute.mediator(), dispute)) {
            return new Mediated.Refused(Mediated.Why.TAKEN);
        }
        store.take(id, person);
        tell(store.hold(id), Side.MEDIATOR);
        return new Mediated.Done(id);
    }

    /// Whoever mediates hands it back to the desk.
    @Transactional
    Mediated giveBack(UUID person, UUID id) {
        var dispute = store.hold(id);
        mediates(person, dispute);
        if (!dispute.isOpen()) {
            return new Mediated.Refused(Mediated.Why.MOVED);
        }
        store.take(id, null);
        tell(dispute, Side.MEDIATOR);
        var others = new HashSet<>(mediators.listFor(dispute));
        others.remove(person);
        notices.tell(others, MediationKinds.WAITS, Dispute.PATH);
        return new Mediated.Done(id);
    }

    @Transactional
    public Mediated propose(UUID person, UUID id, String said) {
        var dispute = store.hold(id);
        mediates(person, dispute);
        if (!dispute.isOpen()) {
            return new Mediated.Refused(Mediated.Why.MOVED);
        }
        var answer = door.admit(person, said);
        if (!(answer instanceof Answer.Open)) {
            return new Mediated.Closed(answer);
        }
        words.propose(Ids.next(), id, said, person, clock.instant());
        tell(dispute, Side.MEDIATOR);
        return new Mediated.Done(id);
    }

    /// A side says yes or no to the words that stand. Both yes ends it.
    ///
    /// @param outcome to which words: others may stand there by now
    @Transactional
    public Mediated answer(UUID person, UUID id, UUID outcome, boolean yes) {
        var dispute = store.hold(id);
        var side = side(person, dispute);
        var stands = words.findLast(id).filter(one -> one.id().equals(outcome) && !one.hidden());
        if (!dispute.isOpen() || stands.filter(one -> one.waitsFor(side)).isEmpty()) {
            return new Mediated.Refused(Mediated.Why.MOVED);
        }
        words.answer(outcome, side, yes);
        if (words.findLast(id).filter(DisputeOutcome::isAgreed).isPresent()) {
            store.close(id, DisputeState.AGREED, clock.instant());
        }
        tell(dispute, side);
        return new Mediated.Done(id);
    }

    /// Whoever mediates ends it without an agreement.
    @Transactional
    Mediated endWithout(UUID person, UUID id) {
        var dispute = store.hold(id);
        mediates(person, dispute);
        return close(dispute, DisputeState.WITHOUT, Side.MEDIATOR);
    }

    /// Whoever brought it takes it back.
    @Transactional
    Mediated withdraw(UUID person, UUID id) {
        var dispute = store.hold(id);
        if (side(person, dispute) != Side.FIRST) {
            throw new NotFound();
        }
        return close(dispute, DisputeState.WITHDRAWN, Side.FIRST);
    }

    private Mediated close(Dispute dispute, DisputeState state, Side by) {
        if (!dispute.isOpen()) {
            return new Mediated.Refused(Mediated.Why.MOVED);
        }
        store.close(dispute.id(), state, clock.instant());
        tell(dispute, by);
        return new Mediated.Done(dispute.id());
    }

    private void mediates(UUID person, Dispute dispute) {
        if (!mediators.mediates(person, dispute)) {
            throw new NotFound();
        }
    }

    private void tell(Dispute dispute, Side but) {
        var others = new HashSet<UUID>();
        if (but != Side.FIRST) {
            others.addAll(mediators.people(dispute.person(), dispute.organisation()));
        }
        if (but != Side.OTHER) {
            others.addAll(mediators.people(dispute.otherPerson(), dispute.otherOrganisation()));
        }
        if (but != Side.MEDIATOR && dispute.mediator() != null) {
            others.add(dispute.mediator());
        }
        notices.tell(others, MediationKinds.MOVED, dispute.path());
    }
}
