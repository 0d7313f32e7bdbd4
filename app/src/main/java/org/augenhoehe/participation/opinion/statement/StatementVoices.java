package org.augenhoehe.participation.opinion.statement;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.commitments.way.Voices;
import org.springframework.stereotype.Component;

/// Who stated something hears what came of it.
@Component
class StatementVoices implements Voices {
    private final StatementStore store;

    StatementVoices(StatementStore store) {
        this.store = store;
    }

    @Override
    public Set<UUID> peopleBehind(Collection<UUID> things) {
        return store.listAuthors(things);
    }
}
