package org.augenhoehe.platform.audit;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/// Who is behind which pseudonym, as long as the key exists.
@Component
class Pseudonyms {
    private final AuditStore store;

    Pseudonyms(AuditStore store) {
        this.store = store;
    }

    /// The same for every entry about the same person or thing.
    String get(UUID id) {
        return find(id).orElseGet(() -> {
            store.keep(Pseudonym.fresh(id));
            return find(id).orElseThrow();
        });
    }

    Optional<String> find(UUID id) {
        return store.findPseudonym(id).map(Pseudonym::text);
    }

    Map<String, UUID> opened(Collection<String> pseudonyms) {
        return store.listPseudonyms(pseudonyms).stream()
                .filter(Pseudonym::isGenuine)
                .collect(Collectors.toMap(Pseudonym::text, Pseudonym::id));
    }
}
