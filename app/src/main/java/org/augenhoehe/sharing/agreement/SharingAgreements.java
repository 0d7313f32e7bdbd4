package org.augenhoehe.sharing.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.people.Organisations;
import org.augenhoehe.sharing.booking.Span;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.admit.Agreed;
import org.springframework.stereotype.Component;

/// Which agreements cover an offer today, and whom they let use it: whoever belongs to the other side.
@Component
public class SharingAgreements implements Agreed {
    private final SharingAgreementStore store;
    private final AgreementVersionStore versions;
    private final Organisations organisations;
    private final Clock clock;

    SharingAgreements(
            SharingAgreementStore store, AgreementVersionStore versions, Organisations organisations, Clock clock) {
        this.store = store;
        this.versions = versions;
        this.organisations = organisations;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Span.ZONE);
    }

    @Override
    public boolean isCovered(UUID person, Offer offer) {
        var covering = covering(offer);
        if (covering.isEmpty()) {
            return false;
        }
        var own = organisations.listOfMember(person);
        return covering.stream().anyMatch(one -> own.contains(one.partner()));
    }

    /// What is a person's own is covered by nothing.
    public List<Covering> covering(Offer offer) {
        var owner = offer.organisation();
        if (owner == null) {
            return List.of();
        }
        var found = versions.listCovering(owner, offer.id(), offer.good(), today());
        if (found.isEmpty()) {
            return List.of();
        }
        var agreements =
                store.listAll(found.stream().map(AgreementVersion::agreement).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(SharingAgreement::id, one -> one));
        return found.stream()
                .map(one -> {
                    var agreement = Objects.requireNonNull(agreements.get(one.agreement()));
                    return new Covering(agreement, one, agreement.partner(owner));
                })
                .toList();
    }

    /// @param partner with whom the owner agreed
    public record Covering(SharingAgreement agreement, AgreementVersion version, UUID partner) {}
}
