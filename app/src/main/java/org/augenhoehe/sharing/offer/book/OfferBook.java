package org.augenhoehe.sharing.offer.book;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.Moderation;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.places.Whereabouts;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.sharing.offer.Admission;
import org.augenhoehe.sharing.offer.Admits;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferState;
import org.augenhoehe.sharing.offer.OfferStore;
import org.augenhoehe.sharing.offer.Offered;
import org.augenhoehe.sharing.offer.admit.AdmitsStore;
import org.augenhoehe.sharing.offer.book.OfferAnswer.Why;
import org.augenhoehe.sharing.offer.place.ExactPlaceStore;
import org.augenhoehe.sharing.offer.place.PublicPlaces;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Offering something, changing it, pausing it, taking it back.
@Component
public class OfferBook {
    /// The kind under which offers are reported and decided about.
    public static final String MODERATED = "teilen-angebot";

    /// The kind under which news of offers are told.
    public static final String NEWS = "teilen-angebot";

    private final OfferStore store;
    private final AdmitsStore members;
    private final ExactPlaceStore exact;
    private final PublicPlaces places;
    private final OfferRules rules;
    private final Admission admission;
    private final OfferNews news;
    private final OfferEnding ending;
    private final OfferHearings hearings;
    private final Doorkeeper door;
    private final Moderation moderation;
    private final Clock clock;

    OfferBook(
            OfferStore store,
            AdmitsStore members,
            ExactPlaceStore exact,
            PublicPlaces places,
            OfferRules rules,
            Admission admission,
            OfferNews news,
            OfferEnding ending,
            OfferHearings hearings,
            Doorkeeper door,
            Moderation moderation,
            Clock clock) {
        this.store = store;
        this.members = members;
        this.exact = exact;
        this.places = places;
        this.rules = rules;
        this.admission = admission;
        this.news = news;
        this.ending = ending;
        this.hearings = hearings;
        this.door = door;
        this.moderation = moderation;
        this.clock = clock;
    }

    @Transactional
    public OfferAnswer publish(UUID person, Offered offered) {
        var refused = rules.check(person, offered);
        if (refused.isPresent()) {
            return new OfferAnswer.Refused(refused.get());
        }
        var answer = knock(person, offered, false);
        if (isClosed(answer)) {
            return new OfferAnswer.Closed(answer);
        }
        var id = Ids.next();
        var owner = offered.organisation() == null ? person : null;
        store.add(id, owner, offered, places.of(offered.where(), offered.exactness()), clock.instant());
        keep(id, offered);
        var held = answer instanceof Answer.Held;
        if (held) {
            hold(id, true);
        } else {
            news.happened(store.get(id), "published", person, false);
        }
        hearings.tell(id);
        return new OfferAnswer.Done(id, held);
    }

    /// Whose it is stays.
    ///
    /// @param version that was seen
    @Transactional
    public OfferAnswer change(UUID person, UUID id, int version, Offered changed) {
        var before = holdTended(person, id);
        if (before.isWithdrawn()) {
            return new OfferAnswer.Refused(Why.ENDED);
        }
        if (before.version() != version) {
            return new OfferAnswer.Refused(Why.MOVED);
        }
        var offered = changed.of(before.organisation());
        var refused = rules.checkChange(person, before, offered);
        if (refused.isPresent()) {
            return new OfferAnswer.Refused(refused.get());
        }
        var answer = knock(person, offered, offered.saysTheSameAs(before));
        if (isClosed(answer)) {
            return new OfferAnswer.Closed(answer);
        }
        store.change(id, offered, shown(before, offered), clock.instant());
        keep(id, offered);
        var held = answer instanceof Answer.Held && before.isPublic();
        if (held) {
            hold(id, before.held());
        } else if (before.isPublic()) {
            news.happened(store.get(id), "changed", person, true);
        }
        hearings.tell(id);
        return new OfferAnswer.Done(id, held);
    }

    /// What is where it was stays where everybody sees it: made inexact again it could wander to the next street.
    private Whereabouts shown(Offer before, Offered offered) {
        var same = offered.exactness() == before.exactness()
                && exact.find(before.id()).filter(offered.where()::equals).isPresent();
        return same
                ? new Whereabouts(before.place(), before.latitude(), before.longitude())
                : places.of(offered.where(), offered.exactness());
    }

    private void keep(UUID id, Offered offered) {
        exact.put(id, offered.where());
        members.put(id, offered.admits() == Admits.MEMBERS ? offered.members() : Set.of());
    }

    /// @param unread whether nobody has read it before
    private void hold(UUID id, boolean unread) {
        store.hide(id, clock.instant(), unread);
        moderation.hold(MODERATED, id);
    }

    /// Not to be had for now; what was agreed stays agreed.
    @Transactional
    public OfferAnswer pause(UUID person, UUID id) {
        return turn(person, id, OfferState.OPEN, OfferState.PAUSED, "paused");
    }

    @Transactional
    public OfferAnswer resume(UUID person, UUID id) {
        return turn(person, id, OfferState.PAUSED, OfferState.OPEN, "resumed");
    }

    private OfferAnswer turn(UUID person, UUID id, OfferState from, OfferState to, String act) {
        var offer = holdTended(person, id);
        if (offer.state() != from) {
            return new OfferAnswer.Refused(offer.isWithdrawn() ? Why.ENDED : Why.MOVED);
        }
        store.setState(id, to, clock.instant());
        if (offer.isPublic()) {
            news.happened(offer, act, person, true);
        }
        hearings.tell(id);
        return new OfferAnswer.Done(id, false);
    }

    /// At any time, unless something is agreed on it. None of its words stay.
    @Transactional
    public OfferAnswer withdraw(UUID person, UUID id) {
        var offer = holdTended(person, id);
        if (offer.isWithdrawn()) {
            return new OfferAnswer.Refused(Why.ENDED);
        }
        if (rules.isUnderWay(id)) {
            return new OfferAnswer.Refused(Why.UNDER_WAY);
        }
        ending.end(offer);
        return new OfferAnswer.Done(id, false);
    }

    /// @throws NotFound where this person may not even read it
    private Offer holdTended(UUID person, UUID id) {
        var offer = store.hold(id);
        if (!admission.shows(person, offer)) {
            throw new NotFound();
        }
        if (!admission.tends(person, offer)) {
            throw new Forbidden();
        }
        return offer;
    }

    /// What many say in the same words makes no two offers alike.
    ///
    /// @param said whether its own words were taken before: whoever changes how many there are says nothing again
    private Answer knock(UUID person, Offered offered, boolean said) {
        if (said) {
            return door.admit(person, offered.terms());
        }
        var answer = judge(person, offered);
        return answer instanceof Answer.Open && !offered.terms().isEmpty()
                ? door.admit(person, offered.terms())
                : answer;
    }

    /// A library of things says the same of forty of them, and nobody takes that for a flood: its people are known.
    private Answer judge(UUID person, Offered offered) {
        return offered.organisation() == null
                ? door.knock(person, offered.words())
                : door.admit(person, offered.words());
    }

    private static boolean isClosed(Answer answer) {
        return !(answer instanceof Answer.Open || answer instanceof Answer.Held);
    }
}
