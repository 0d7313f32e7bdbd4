package org.augenhoehe.directory.claim;

import java.util.UUID;

import org.augenhoehe.people.Organisations;
import org.augenhoehe.platform.audit.AuditLog;
import org.augenhoehe.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class ClaimBook {
    private final ClaimStore store;
    private final Organisations organisations;
    private final AuditLog audit;

    ClaimBook(ClaimStore store, Organisations organisations, AuditLog audit) {
        this.store = store;
        this.organisations = organisations;
        this.audit = audit;
    }

    /// @param claimant a confirmed organisation; null takes the claim back
    @Transactional
    void claim(UUID operator, UUID organization, @Nullable UUID claimant) {
        var imported = store.find(organization).orElseThrow(NotFound::new);
        if (claimant != null && !organisations.listNames().containsKey(claimant)) {
            throw new NotFound();
        }
        store.set(organization, claimant);
        audit.add(operator, claimant == null ? "claim.ended" : "claim.given", claimant, imported.name());
    }
}
