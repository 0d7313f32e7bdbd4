package org.augenhoehe.sharing.booking.opening;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.people.Organisations;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.sharing.booking.Span;
import org.augenhoehe.sharing.offer.Admission;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Whoever lends things sets when they are handed over and brought back. What was agreed before stays agreed.
@Component
public class OpeningBook {
    private final OpeningStore store;
    private final ClosingDayStore closing;
    private final LimitStore limits;
    private final OfferStore offers;
    private final Admission admission;
    private final Organisations organisations;
    private final Clock clock;

    OpeningBook(
            OpeningStore store,
            ClosingDayStore closing,
            LimitStore limits,
            OfferStore offers,
            Admission admission,
            Organisations organisations,
            Clock clock) {
        this.store = store;
        this.closing = closing;
        this.limits = limits;
        this.offers = offers;
        this.admission = admission;
        this.organisations = organisations;
        this.clock = clock;
    }

    /// What holds for an offer now.
    public Rules rules(Offer offer) {
        return new Rules(store.of(offer), closing.listFor(offer, today()));
    }

    /// @throws NotFound where there is no such offer that is booked
    /// @throws Forbidden where this person does not look after it
    public Offer requireTended(UUID person, UUID id) {
        return tended(person, offers.get(id));
    }

    /// @throws Forbidden where this person does not speak for it
    public void requireSpeaker(UUID person, UUID organisation) {
        if (!organisations.speaksFor(person, organisation)) {
            throw new Forbidden();
        }
    }

    @Transactional
    public void setOfOffer(UUID person, UUID id, Opening opening) {
        tended(person, offers.hold(id));
        store.putOfOffer(id, opening, clock.instant());
    }

    /// From now on what its organisation set holds for it, too.
    @Transactional
    public void resetOfOffer(UUID person, UUID id) {
        tended(person, offers.hold(id));
        store.removeOfOffer(id);
    }

    @Transactional
    public void setOfOrganisation(UUID person, UUID organisation, Opening opening, Limit limit) {
        requireSpeaker(person, organisation);
        store.holdTurn(organisation);
        store.putOfOrganisation(organisation, opening, clock.instant());
        limits.put(organisation, limit);
    }

    @Transactional
    public void closeOffer(UUID person, UUID id, LocalDate first, LocalDate last) {
        tended(person, offers.hold(id));
        closing.addForOffer(Ids.next(), id, first, last);
    }

    /// Once for everything that belongs to it.
    @Transactional
    public void closeOrganisation(UUID person, UUID organisation, LocalDate first, LocalDate last) {
        requireSpeaker(person, organisation);
        closing.addForOrganisation(Ids.next(), organisation, first, last);
    }

    @Transactional
    public void openOffer(UUID person, UUID id, UUID closed) {
        tended(person, offers.hold(id));
        remove(closed, id);
    }

    @Transactional
    public void openOrganisation(UUID person, UUID organisation, UUID closed) {
        requireSpeaker(person, organisation);
        remove(closed, organisation);
    }

    private void remove(UUID closed, UUID owner) {
        if (!closing.remove(closed, owner)) {
            throw new NotFound();
        }
    }

    private Offer tended(UUID person, Offer offer) {
        if (!admission.tends(person, offer)) {
            throw admission.shows(person, offer) ? new Forbidden() : new NotFound();
        }
        if (!offer.isBookable()) {
            throw new NotFound();
        }
        return offer;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Span.ZONE);
    }
}
