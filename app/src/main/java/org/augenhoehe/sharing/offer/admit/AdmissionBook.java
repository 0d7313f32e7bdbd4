package org.augenhoehe.sharing.offer.admit;

import java.util.UUID;

import org.augenhoehe.people.Organisations;
import org.augenhoehe.sharing.offer.Admission;
import org.augenhoehe.sharing.offer.Offer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

@Component
class AdmissionBook implements Admission {
    private final AdmitsStore members;
    private final Organisations organisations;
    private final ObjectProvider<Vouched> vouching;
    private final ObjectProvider<Agreed> agreements;

    AdmissionBook(
            AdmitsStore members,
            Organisations organisations,
            ObjectProvider<Vouched> vouching,
            ObjectProvider<Agreed> agreements) {
        this.members = members;
        this.organisations = organisations;
        this.vouching = vouching;
        this.agreements = agreements;
    }

    @Override
    public boolean tends(@Nullable UUID person, Offer offer) {
        if (person == null) {
            return false;
        }
        return offer.organisation() == null
                ? person.equals(offer.person())
                : organisations.speaksFor(person, offer.organisation());
    }

    @Override
    public boolean admits(@Nullable UUID person, Offer offer) {
        if (person == null) {
            return false;
        }
        return switch (offer.admits()) {
            case EVERYBODY -> true;
            case MEMBERS -> isMember(person, offer) || tends(person, offer) || isPartner(person, offer);
            case VOUCHED ->
                tends(person, offer)
                        || vouching.stream().anyMatch(room -> room.isVouchedFor(person, offer))
                        || isPartner(person, offer);
        };
    }

    /// Whether organisations agreed that their people may use it, whatever it says for everybody else.
    private boolean isPartner(UUID person, Offer offer) {
        return agreements.stream().anyMatch(room -> room.isCovered(person, offer));
    }

    @Override
    public boolean shows(@Nullable UUID person, Offer offer) {
        return offer.isPublic() || tends(person, offer);
    }

    private boolean isMember(UUID person, Offer offer) {
        var own = organisations.listOfMember(person);
        return members.list(offer.id()).stream().anyMatch(own::contains);
    }
}
