package org.augenhoehe.sharing.agreement;

import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.notices.NoticeKind;
import org.augenhoehe.notices.Notices;
import org.augenhoehe.people.Organisations;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.sharing.offer.OfferStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Agreeing between organisations. Whoever proposes a version says yes for their side with it; it holds once
/// somebody who speaks for the other side has said yes to the same words. What holds goes on while a newer version
/// waits.
@Component
public class SharingAgreementBook {
    private static final NoticeKind ASKED =
            new NoticeKind("share.agreement.asked", "sharing.agreement.notice.asked", false);
    private static final NoticeKind HOLDS =
            new NoticeKind("share.agreement.holds", "sharing.agreement.notice.holds", false);
    private static final NoticeKind ENDED =
            new NoticeKind("share.agreement.ended", "sharing.agreement.notice.ended", false);

    private final SharingAgreementStore store;
    private final AgreementVersionStore versions;
    private final SharingAgreements agreements;
    private final OfferStore offers;
    private final Organisations organisations;
    private final Notices notices;
    private final Doorkeeper door;
    private final Clock clock;

    SharingAgreementBook(
            SharingAgreementStore store,
            AgreementVersionStore versions,
            SharingAgreements agreements,
            OfferStore offers,
            Organisations organisations,
            Notices notices,
            Doorkeeper door,
            Clock clock) {
        this.store = store;
        this.versions = versions;
        this.agreements = agreements;
        this.offers = offers;
        this.organisations = organisations;
        this.notices = notices;
        this.door = door;
        this.clock = clock;
    }

    /// @param own for which organisation somebody proposes it
    @Transactional
    public Concluded propose(UUID person, UUID own, UUID partner, AgreementWish wish) {
        if (!organisations.speaksFor(person, own)) {
            throw new Forbidden();
        }
        if (own.equals(partner)) {
            return new Concluded.Refused(Concluded.Why.ITSELF);
        }
        if (!organisations.names(Set.of(partner)).containsKey(partner)) {
            return new Concluded.Refused(Concluded.Why.NO_PARTNER);
        }
        var refused = check(person, own, partner, wish);
        if (refused.isPresent()) {
            return refused.get();
        }
        var id = Ids.next();
        store.add(id, own, partner, clock.instant());
        return write(person, store.hold(id), own, 1, wish);
    }

    /// Another version, proposed by either side.
    ///
    /// @param after which version it follows: another one may stand there by now
    @Transactional
    public Concluded change(UUID person, UUID id, int after, AgreementWish wish) {
        var agreement = store.hold(id);
        var own = own(person, agreement);
        if (agreement.isEnded() || versions.list(id).getFirst().number() != after) {
            return new Concluded.Refused(Concluded.Why.MOVED);
        }
        var refused = check(person, agreement.first(), agreement.second(), wish);
        return refused.isPresent() ? refused.get() : write(person, agreement, own, after + 1, wish);
    }

    private Concluded write(UUID person, SharingAgreement agreement, UUID own, int number, AgreementWish wish) {
        var version = Ids.next();
        versions.add(version, agreement.id(), number, wish, person, clock.instant());
        versions.agree(version, own.equals(agreement.first()), person, clock.instant());
        notices.tell(others(person, agreement.partner(own)), ASKED, agreement.path());
        return new Concluded.Done(agreement.id());
    }

    private Optional<Concluded> check(UUID person, UUID one, UUID other, AgreementWish wish) {
        if (wish.goods().isEmpty() && wish.offers().isEmpty()) {
            return Optional.of(new Concluded.Refused(Concluded.Why.NOTHING));
        }
        var theirs = offers.list(wish.offers()).stream()
                .filter(offer -> one.equals(offer.organisation()) || other.equals(offer.organisation()))
                .count();
        if (theirs != wish.offers().size()) {
            return Optional.of(new Concluded.Refused(Concluded.Why.FOREIGN));
        }
        var until = wish.untilDay();
        if (until != null && (until.isBefore(wish.fromDay()) || until.isBefore(agreements.today()))) {
            return Optional.of(new Concluded.Refused(Concluded.Why.DAYS));
        }
        var answer = door.admit(person, wish.words());
        return answer instanceof Answer.Open ? Optional.empty() : Optional.of(new Concluded.Closed(answer));
    }

    /// @param number to which version
    @Transactional
    public Concluded agree(UUID person, UUID id, int number) {
        var agreement = store.hold(id);
        own(person, agreement);
        var speaks = organisations.listSpokenForBy(person);
        var last = versions.list(id).getFirst();
        if (agreement.isEnded() || last.number() != number || last.isAgreed()) {
            return new Concluded.Refused(Concluded.Why.MOVED);
        }
        var first = last.firstAt() == null;
        if (person.equals(first ? last.secondBy() : last.firstBy())) {
            return new Concluded.Refused(Concluded.Why.BOTH_SIDES);
        }
        if (!speaks.contains(first ? agreement.first() : agreement.second())) {
            return new Concluded.Refused(Concluded.Why.MOVED);
        }
        versions.agree(last.id(), first, person, clock.instant());
        notices.tell(others(person, agreement.first(), agreement.second()), HOLDS, agreement.path());
        return new Concluded.Done(id);
    }

    /// Either side ends it alone, and says why. What was booked stays booked.
    @Transactional
    public Concluded end(UUID person, UUID id, String reason) {
        var agreement = store.hold(id);
        var own = own(person, agreement);
        if (agreement.isEnded()) {
            return new Concluded.Refused(Concluded.Why.MOVED);
        }
        var answer = door.admit(person, reason);
        if (!(answer instanceof Answer.Open)) {
            return new Concluded.Closed(answer);
        }
        store.end(id, own, reason, clock.instant());
        notices.tell(others(person, agreement.first(), agreement.second()), ENDED, agreement.path());
        return new Concluded.Done(id);
    }

    /// For which side somebody speaks.
    ///
    /// @throws Forbidden where for neither; as if it were not there, where only its sides may read it yet
    private UUID own(UUID person, SharingAgreement agreement) {
        var speaks = organisations.listSpokenForBy(person);
        if (!agreement.isOf(speaks)) {
            if (versions.list(agreement.id()).stream().noneMatch(AgreementVersion::isAgreed)) {
                throw new NotFound();
            }
            throw new Forbidden();
        }
        return speaks.contains(agreement.first()) ? agreement.first() : agreement.second();
    }

    private Set<UUID> others(UUID but, UUID... sides) {
        var people = new HashSet<UUID>();
        for (var side : sides) {
            people.addAll(organisations.listSpeakers(side));
        }
        people.remove(but);
        return people;
    }

    @Configuration(proxyBeanMethods = false)
    static class SharingAgreementKinds {
        @Bean
        NoticeKind sharingAgreementAsked() {
            return ASKED;
        }

        @Bean
        NoticeKind sharingAgreementHolds() {
            return HOLDS;
        }

        @Bean
        NoticeKind sharingAgreementEnded() {
            return ENDED;
        }
    }
}
