package org.augenhoehe.people.organisation;

import java.util.List;
import java.util.UUID;

import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.NotFound;
import org.springframework.stereotype.Component;

/// Who may act for an organisation or a group: those of its members whom it made its speakers.
@Component
public class Speakers {
    private final OrganisationStore organisations;
    private final MembershipStore memberships;

    Speakers(OrganisationStore organisations, MembershipStore memberships) {
        this.organisations = organisations;
        this.memberships = memberships;
    }

    /// @return the organisation the person speaks for
    /// @throws NotFound where there is none
    /// @throws Forbidden where the person does not speak for it
    public Organisation require(UUID person, UUID organisation) {
        var found = organisations.find(organisation).orElseThrow(NotFound::new);
        if (!speaks(person, organisation)) {
            throw new Forbidden();
        }
        return found;
    }

    /// The same, and others see the organisation already.
    public Organisation requireConfirmed(UUID person, UUID organisation) {
        var found = require(person, organisation);
        if (!found.confirmed()) {
            throw new Forbidden();
        }
        return found;
    }

    /// Who is to be told about requests to an organisation or a group.
    public List<UUID> listOf(UUID organisation) {
        return memberships.listOf(organisation).stream()
                .filter(Membership::speaks)
                .map(Membership::person)
                .toList();
    }

    boolean speaks(UUID person, UUID organisation) {
        return memberships.find(organisation, person).filter(Membership::speaks).isPresent();
    }
}
