package org.augenhoehe.platform.audit;

import org.springframework.stereotype.Component;

/// Reads the whole chain and compares it with the anchors kept outside the database.
@Component
class Verification {
    private final AuditStore store;
    private final Anchors anchors;

    Verification(AuditStore store, Anchors anchors) {
        this.store = store;
        this.anchors = anchors;
    }

    /// Reads entry by entry, however long the log is; needs a transaction around it.
    Verdict read() {
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
}
