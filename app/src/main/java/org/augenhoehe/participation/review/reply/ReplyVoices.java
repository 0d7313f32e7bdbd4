package org.augenhoehe.participation.review.reply;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.commitments.way.Voices;
import org.springframework.stereotype.Component;

/// Who answered with their name hears what came of it. Who answered without cannot: nobody knows them.
@Component
class ReplyVoices implements Voices {
    private final ReplyStore store;

    ReplyVoices(ReplyStore store) {
        this.store = store;
    }

    @Override
    public Set<UUID> peopleBehind(Collection<UUID> things) {
        return store.listPeople(things);
    }
}
