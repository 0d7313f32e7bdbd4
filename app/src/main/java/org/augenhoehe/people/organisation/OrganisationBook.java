package org.augenhoehe.people.organisation;

import java.time.Clock;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.platform.audit.AuditLog;
import org.augenhoehe.platform.web.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Founding, describing and confirming organisations and groups.
@Service
class OrganisationBook {
    private final OrganisationStore store;
    private final MembershipStore memberships;
    private final Speakers speakers;
    private final GroupNews news;
    private final AuditLog audit;
    private final Clock clock;

    OrganisationBook(
            OrganisationStore store,
            MembershipStore memberships,
            Speakers speakers,
            GroupNews news,
            AuditLog audit,
            Clock clock) {
        this.store = store;
        this.memberships = memberships;
        this.speakers = speakers;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    /// Whoever founds it is its first member and speaks for it.
    @Transactional
    UUID found(UUID founder, OrganisationForm described) {
        var id = Ids.next();
        var now = clock.instant();
        store.add(id, described, now, described.kind().needsConfirmation() ? null : now);
        memberships.personAgrees(id, founder, now);
        memberships.organisationAgrees(id, founder, now);
        memberships.setSpeaks(id, founder, true);
        return id;
    }

    /// One that was declined waits again afterwards.
    @Transactional
    void describe(UUID speaker, UUID organisation, OrganisationForm described) {
        speakers.require(speaker, organisation);
        store.describe(organisation, described);
    }

    @Transactional
    void confirm(UUID operator, UUID organisation) {
        if (!store.confirm(organisation, clock.instant())) {
            throw new NotFound();
        }
        audit.add(operator, "organisation.confirmed", organisation, "");
        news.decided(organisation, speakers.listOf(organisation));
    }

    /// @param because its people read it and can mend what is missing
    @Transactional
    void decline(UUID operator, UUID organisation, String because) {
        if (!store.decline(organisation, because)) {
            throw new NotFound();
        }
        audit.add(operator, "organisation.declined", organisation, because);
        news.decided(organisation, speakers.listOf(organisation));
    }
}
