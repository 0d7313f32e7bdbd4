package org.augenhoehe.opendata.facts;

import java.util.UUID;

import org.augenhoehe.platform.audit.AuditLog;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What an operator says about the data; taken down in the log.
@Component
class FactBook {
    private final FactStore store;
    private final AuditLog audit;

    FactBook(FactStore store, AuditLog audit) {
        this.store = store;
        this.audit = audit;
    }

    @Transactional
    void say(UUID operator, Facts facts) {
        store.put(facts);
        var licence = facts.licence();
        audit.add(operator, "opendata.facts", null, licence == null ? "" : licence.title());
    }
}
