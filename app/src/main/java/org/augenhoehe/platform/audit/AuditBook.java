package org.augenhoehe.platform.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Adds to the log and reads it.
@Component
public class AuditBook implements AuditLog {
    private final AuditStore store;
    private final Pseudonyms keys;
    private final Verification verification;
    private final Anchors anchors;
    private final Clock clock;

    AuditBook(AuditStore store, Pseudonyms keys, Verification verification, Anchors anchors, Clock clock) {
        this.store = store;
        this.keys = keys;
        this.verification = verification;
        this.anchors = anchors;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(@Nullable UUID actor, String act, @Nullable UUID about, String reason) {
        store.takeTurns();
        var last = store.findLast();
        store.add(AuditEntry.sealed(
                last.map(AuditEntry::number).orElse(0L) + 1,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                act,
                actor == null ? null : keys.get(actor),
                about == null ? null : keys.get(about),
                reason,
                last.map(AuditEntry::hash).orElse(AuditEntry.START)));
    }

    public List<AuditEntry> list(AuditFilter filter, int limit, int offset) {
        return store.list(filter, limit, offset);
    }

    public int count(AuditFilter filter) {
        return store.count(filter);
    }

    public List<String> listActs() {
        return store.listActs();
    }

    /// @return the pseudonym of a person or thing; empty when the log has never named it or its key is destroyed
    public Optional<String> findPseudonym(UUID id) {
        return keys.find(id);
    }

    /// Who is behind the pseudonyms; those of erased people are missing.
    public Map<String, UUID> opened(Collection<String> pseudonyms) {
        return pseudonyms.isEmpty() ? Map.of() : keys.opened(pseudonyms);
    }

    @Transactional(readOnly = true)
    public Verdict verify() {
        return verification.read();
    }

    /// Notes the end of the chain outside the database.
    @Transactional(readOnly = true)
    public void anchor() {
        store.findLast().ifPresent(anchors::add);
    }
}
