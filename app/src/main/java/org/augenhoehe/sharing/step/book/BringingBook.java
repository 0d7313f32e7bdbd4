package org.augenhoehe.sharing.step.book;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.notices.Notices;
import org.augenhoehe.people.Organisations;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.sharing.offer.Admission;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferStore;
import org.augenhoehe.sharing.step.StepAnswer;
import org.augenhoehe.sharing.step.StepAnswerState;
import org.augenhoehe.sharing.step.StepAnswerStore;
import org.augenhoehe.sharing.step.StepNeed;
import org.augenhoehe.sharing.step.StepNeedKinds;
import org.augenhoehe.sharing.step.StepNeedStore;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Offering what a step needs: one's own at once, what belongs to others by asking whoever looks after it.
@Component
public class BringingBook {
    private final StepNeedStore needs;
    private final StepAnswerStore store;
    private final OfferStore offers;
    private final Admission admission;
    private final Undertakings undertakings;
    private final Organisations organisations;
    private final Notices notices;
    private final Doorkeeper door;
    private final Clock clock;

    BringingBook(
            StepNeedStore needs,
            StepAnswerStore store,
            OfferStore offers,
            Admission admission,
            Undertakings undertakings,
            Organisations organisations,
            Notices notices,
            Doorkeeper door,
            Clock clock) {
        this.needs = needs;
        this.store = store;
        this.offers = offers;
        this.admission = admission;
        this.undertakings = undertakings;
        this.organisations = organisations;
        this.notices = notices;
        this.door = door;
        this.clock = clock;
    }

    /// @param own whether this person looks after it; else whoever does is asked
    @Transactional
    public Brought bring(UUID person, UUID needId, UUID offerId, boolean own, String words) {
        var undertaking = needs.find(needId).map(StepNeed::undertaking).orElseThrow(NotFound::new);
        undertakings.holdStill(undertaking);
        var offer = offers.find(offerId).filter(one -> admission.shows(person, one) && one.isOpen());
        if (offer.isEmpty()) {
            return new Brought.Refused(Brought.Why.NO_OFFER);
        }
        offers.hold(offerId);
        var need = needs.hold(needId);
        var refused = against(need, offer.get(), person, own);
        if (refused != null) {
            return new Brought.Refused(refused);
        }
        var answer = door.admit(person, words);
        if (!(answer instanceof Answer.Open)) {
            return new Brought.Closed(answer);
        }
        if (!store.add(Ids.next(), needId, offerId, own ? person : null, own ? null : person, words, clock.instant())) {
            return new Brought.Refused(Brought.Why.ALREADY);
        }
        if (own) {
            notices.tell(others(undertakings.listHosts(undertaking), person), StepNeedKinds.OFFERED, need.path());
        } else {
            notices.tell(tending(offer.get()), StepNeedKinds.PROPOSED, need.path());
        }
        return new Brought.Done(needId);
    }

    private Brought.@Nullable Why against(StepNeed need, Offer offer, UUID person, boolean own) {
        if (!need.isOpen()) {
            return Brought.Why.CLOSED;
        }
        if (!undertakings.isRunning(need.undertaking())) {
            return Brought.Why.ENDED;
        }
        if (offer.good() != need.good()) {
            return Brought.Why.OTHER_GOOD;
        }
        // Who looks after it is not asked again and again; they can still offer it themselves.
        if (!own && store.wasRefused(need.id(), offer.id())) {
            return Brought.Why.REFUSED;
        }
        if (admission.tends(person, offer) == own) {
            return null;
        }
        return own ? Brought.Why.NOT_OWN : Brought.Why.OWN;
    }

    /// Whoever looks after what was proposed says yes: then it is offered.
    @Transactional
    public Brought consent(UUID person, UUID id) {
        var answer = holdTended(person, id);
        if (answer.state() != StepAnswerState.PROPOSED) {
            return new Brought.Refused(Brought.Why.MOVED);
        }
        var need = needs.hold(answer.need());
        if (!need.isOpen()) {
            return new Brought.Refused(Brought.Why.CLOSED);
        }
        store.offer(id, person, clock.instant());
        notices.tell(others(undertakings.listHosts(need.undertaking()), person), StepNeedKinds.OFFERED, need.path());
        tell(answer, person, need);
        return new Brought.Done(answer.need());
    }

    /// Whoever looks after it says no, or takes back what they offered; before it was accepted. No reason is owed.
    @Transactional
    public Brought refuse(UUID person, UUID id) {
        var answer = holdTended(person, id);
        if (!answer.state().isOpen()) {
            return new Brought.Refused(Brought.Why.MOVED);
        }
        store.end(id, StepAnswerState.WITHDRAWN, "", clock.instant());
        tell(answer, person, needs.hold(answer.need()));
        return new Brought.Done(answer.need());
    }

    private StepAnswer holdTended(UUID person, UUID id) {
        var found = store.find(id).orElseThrow(NotFound::new);
        needs.find(found.need()).map(StepNeed::undertaking).ifPresent(undertakings::holdStill);
        var offer = offers.hold(found.offer());
        needs.hold(found.need());
        if (!admission.tends(person, offer)) {
            throw new NotFound();
        }
        return store.hold(id);
    }

    /// Whoever proposed it hears.
    private void tell(StepAnswer answer, UUID by, StepNeed need) {
        var proposed = answer.proposedBy();
        if (proposed != null && !proposed.equals(by)) {
            notices.tell(Set.of(proposed), StepNeedKinds.DECIDED, need.path());
        }
    }

    private Set<UUID> tending(Offer offer) {
        var people = new HashSet<UUID>();
        if (offer.person() != null) {
            people.add(offer.person());
        }
        if (offer.organisation() != null) {
            people.addAll(organisations.listSpeakers(offer.organisation()));
        }
        return people;
    }

    private static Set<UUID> others(List<UUID> people, UUID but) {
        var others = new HashSet<>(people);
        others.remove(but);
        return others;
    }
}
