package org.augenhoehe.sharing.step.book;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.commitments.way.WayBack;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.notices.Notices;
import org.augenhoehe.people.People;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.sharing.offer.Admission;
import org.augenhoehe.sharing.offer.OfferStore;
import org.augenhoehe.sharing.step.StepAnswer;
import org.augenhoehe.sharing.step.StepAnswerState;
import org.augenhoehe.sharing.step.StepAnswerStore;
import org.augenhoehe.sharing.step.StepNeed;
import org.augenhoehe.sharing.step.StepNeedKinds;
import org.augenhoehe.sharing.step.StepNeedStore;
import org.augenhoehe.thread.Leading;
import org.augenhoehe.thread.Node;
import org.augenhoehe.thread.Thread;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Hosts take what was offered, or say why not. What is taken is booked or asked for in the same moment; where that
/// does not go, nothing is taken.
@Component
public class AcceptingBook {
    private static final int MOST_MINUTES = 60_000;

    private final StepNeedStore needs;
    private final StepAnswerStore store;
    private final Getting getting;
    private final OfferStore offers;
    private final Admission admission;
    private final Undertakings undertakings;
    private final People people;
    private final Thread thread;
    private final WayBack wayBack;
    private final Notices notices;
    private final Doorkeeper door;
    private final Clock clock;

    AcceptingBook(
            StepNeedStore needs,
            StepAnswerStore store,
            Getting getting,
            OfferStore offers,
            Admission admission,
            Undertakings undertakings,
            People people,
            Thread thread,
            WayBack wayBack,
            Notices notices,
            Doorkeeper door,
            Clock clock) {
        this.needs = needs;
        this.store = store;
        this.getting = getting;
        this.offers = offers;
        this.admission = admission;
        this.undertakings = undertakings;
        this.people = people;
        this.thread = thread;
        this.wayBack = wayBack;
        this.notices = notices;
        this.door = door;
        this.clock = clock;
    }

    @Transactional
    public Brought accept(UUID host, UUID id) {
        if (!people.holdStill(host)) {
            throw new Forbidden();
        }
        var found = store.find(id).orElseThrow(NotFound::new);
        holdHosted(host, found);
        var offer = offers.hold(found.offer());
        var need = needs.hold(found.need());
        var answer = store.hold(id);
        var giver = answer.giver();
        if (answer.state() != StepAnswerState.OFFERED || giver == null) {
            return new Brought.Refused(Brought.Why.MOVED);
        }
        if (!need.isOpen() || !undertakings.isRunning(need.undertaking())) {
            return new Brought.Refused(Brought.Why.CLOSED);
        }
        if (!offer.isOpen() || !admission.tends(giver, offer)) {
            return new Brought.Refused(Brought.Why.GONE);
        }
        var got = getting.get(host, giver, need, offer);
        if (got instanceof Getting.Got.Not(var because)) {
            return because;
        }
        store.accept(id, got instanceof Getting.Got.Booked(var booking) ? booking : null, clock.instant());
        thread.put(new Node(id, StepNeedKinds.BROUGHT, offer.name(), need.path(), need.undertaking(), true));
        thread.lead(List.of(need.id()), id, Leading.DELIVERED_BY);
        undertakings.noteAbout(need.id(), need.undertaking(), host, "need_met", "", need.title());
        wayBack.moved(id, host);
        tell(answer, host, need);
        return new Brought.Done(need.id());
    }

    /// @param reason whoever offered it reads it
    @Transactional
    public Brought decline(UUID host, UUID id, String reason) {
        var found = store.find(id).orElseThrow(NotFound::new);
        holdHosted(host, found);
        var need = needs.hold(found.need());
        var answer = store.hold(id);
        if (!answer.state().isOpen()) {
            return new Brought.Refused(Brought.Why.MOVED);
        }
        var admitted = door.admit(host, reason);
        if (!(admitted instanceof Answer.Open)) {
            return new Brought.Closed(admitted);
        }
        store.end(id, StepAnswerState.DECLINED, reason, clock.instant());
        tell(answer, host, need);
        return new Brought.Done(need.id());
    }

    /// Hosts say how long somebody helped; it counts in the profile as time that was given.
    @Transactional
    public Brought gave(UUID host, UUID id, int minutes) {
        var found = store.find(id).orElseThrow(NotFound::new);
        holdHosted(host, found);
        var need = needs.hold(found.need());
        var answer = store.hold(id);
        if (answer.state() != StepAnswerState.ACCEPTED) {
            return new Brought.Refused(Brought.Why.MOVED);
        }
        if (need.good().isBookable() || minutes < 1 || minutes > MOST_MINUTES) {
            return new Brought.Refused(Brought.Why.MINUTES);
        }
        store.give(id, minutes);
        thread.put(new Node(
                id, StepNeedKinds.BROUGHT, offers.get(answer.offer()).name(), need.path(), need.undertaking(), false));
        return new Brought.Done(need.id());
    }

    private void holdHosted(UUID host, StepAnswer answer) {
        var undertaking = needs.find(answer.need()).map(StepNeed::undertaking).orElseThrow(NotFound::new);
        undertakings.holdStill(undertaking);
        if (!undertakings.hosts(host, undertaking)) {
            throw new Forbidden();
        }
    }

    private void tell(StepAnswer answer, UUID by, StepNeed need) {
        var concerned = new HashSet<UUID>();
        if (answer.giver() != null) {
            concerned.add(answer.giver());
        }
        if (answer.proposedBy() != null) {
            concerned.add(answer.proposedBy());
        }
        concerned.remove(by);
        notices.tell(concerned, StepNeedKinds.DECIDED, need.path());
    }
}
