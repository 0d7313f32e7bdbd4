package org.augenhoehe.atlas.entry;

import java.util.UUID;

import org.augenhoehe.people.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who looks after an entry.
@Component
public class Tending {
    private final CollectionRules collections;
    private final Organisations organisations;

    Tending(CollectionRules collections, Organisations organisations) {
        this.collections = collections;
        this.organisations = organisations;
    }

    /// Whoever marked it; the organisation whose it is; where nobody else is left, whoever keeps its collection.
    public boolean tends(@Nullable UUID person, Entry entry) {
        if (person == null || entry.isWithdrawn()) {
            return false;
        }
        if (entry.isBy(person)) {
            return true;
        }
        var organisation = entry.organisation() == null && entry.author() == null
                ? collections.keeper(entry.collection())
                : entry.organisation();
        return organisation != null && organisations.speaksFor(person, organisation);
    }
}
