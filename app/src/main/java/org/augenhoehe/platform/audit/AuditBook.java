package org.augenhoehe.platform.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
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
    private final Pseudonyms pseudonyms;
    private final Anchors anchors;
    private final Clock clock;

    AuditBook(AuditStore store, Pseudonyms pseudonyms, Anchors anchors, Clock clock) {
        this.store = store;
        this.pseudonyms = pseudonyms;
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
                actor == null ? null : pseudonyms.get(actor),
                about == null ? null : pseudonyms.get(about),
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
        return pseudonyms.find(id);
    }

    /// Who is behind the pseudonyms; those of erased people are missing.
    public Map<String, UUID> openedPseudonyms() {
        return pseudonyms.opened();
    }

    /// Reads the whole chain and compares it with the anchors kept outside the database.
    @Transactional(readOnly = true)
    public Verdict verify() {
        var previous = AuditEntry.START;
        long number = 0;
        var open = anchors.read();
        try (var entries = store.all()) {
            for (var entry : (Iterable<AuditEntry>) entries::iterator) {
                number++;
                var anchor = open.remove(entry.number());
                if (entry.number() != number
                        || !entry.previous().equals(previous)
                        || !entry.isIntact()
                        || (anchor != null && !anchor.equals(entry.hash()))) {
                    return new Verdict.Broken(number);
                }
                previous = entry.hash();
            }
        }
        return open.isEmpty() ? new Verdict.Intact(number, previous) : new Verdict.CutOff(number, open.lastKey());
    }

    /// Notes the end of the chain outside the database.
    @Transactional(readOnly = true)
    public void anchor() {
        store.findLast().ifPresent(anchors::add);
    }

    /// What reading the whole chain found.
    public sealed interface Verdict {
        /// @param entries how many there are
        /// @param lastHash seals all of them
        record Intact(long entries, String lastHash) implements Verdict {}

        /// @param number the first entry that does not fit
        record Broken(long number) implements Verdict {}

        /// The chain is whole, but an anchor knows of later entries: they were cut off, or an older backup was
        /// restored.
        record CutOff(long entries, long anchored) implements Verdict {}
    }
}
