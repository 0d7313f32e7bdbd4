package org.augenhoehe.sharing.offer.book;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.people.Organisations;
import org.augenhoehe.places.geometry.Exactness;
import org.augenhoehe.sharing.offer.Admits;
import org.augenhoehe.sharing.offer.Deal;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.Offered;
import org.augenhoehe.sharing.offer.admit.AdmitsStore;
import org.augenhoehe.sharing.offer.admit.Booked;
import org.augenhoehe.sharing.offer.book.OfferAnswer.Why;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What must be so before something is offered or an offer changes.
@Component
class OfferRules {
    private final AdmitsStore members;
    private final Organisations organisations;
    private final ObjectProvider<Booked> ways;

    OfferRules(AdmitsStore members, Organisations organisations, ObjectProvider<Booked> ways) {
        this.members = members;
        this.organisations = organisations;
        this.ways = ways;
    }

    Optional<Why> check(UUID person, Offered offered) {
        if (offered.organisation() != null && !organisations.speaksFor(person, offered.organisation())) {
            return Optional.of(Why.NOT_SPEAKER);
        }
        return check(person, offered, Set.of());
    }

    Optional<Why> checkChange(UUID person, Offer before, Offered offered) {
        var refused = check(person, offered, Set.copyOf(members.list(before.id())));
        return refused.isPresent() ? refused : underWay(before, offered);
    }

    /// @param already whose members may use it before the change
    private Optional<Why> check(UUID person, Offered offered, Set<UUID> already) {
        if (offered.deal() == Deal.LEND && !offered.good().isBookable()) {
            return Optional.of(Why.NOT_LENT);
        }
        if (offered.deal() == Deal.SWAP && offered.inReturn().isEmpty()) {
            return Optional.of(Why.NO_RETURN);
        }
        if (offered.pieces() > 1 && !offered.good().isBookable()) {
            return Optional.of(Why.ONE_ONLY);
        }
        if (offered.exactness() == Exactness.EXACT && offered.organisation() == null) {
            return Optional.of(Why.HOME);
        }
        return offered.admits() == Admits.MEMBERS ? members(person, offered, already) : Optional.empty();
    }

    private Optional<Why> members(UUID person, Offered offered, Set<UUID> already) {
        if (offered.members().isEmpty()) {
            return Optional.of(Why.NO_MEMBERS);
        }
        var known = new HashSet<>(already);
        known.addAll(organisations.listOfMember(person));
        known.addAll(organisations.listSpokenForBy(person));
        return known.containsAll(offered.members()) ? Optional.empty() : Optional.of(Why.FOREIGN_MEMBERS);
    }

    private Optional<Why> underWay(Offer before, Offered offered) {
        var another = offered.deal() != before.deal() || offered.good() != before.good();
        var fewer = offered.pieces() < before.pieces();
        var refused = another && isUnderWay(before.id())
                || fewer && ways.stream().anyMatch(way -> offered.pieces() < way.leastPieces(before.id()));
        return refused ? Optional.of(Why.UNDER_WAY) : Optional.empty();
    }

    boolean isUnderWay(UUID offer) {
        return ways.stream().anyMatch(way -> way.isUnderWay(offer));
    }
}
