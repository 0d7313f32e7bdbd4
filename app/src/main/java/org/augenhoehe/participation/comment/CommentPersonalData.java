package org.augenhoehe.participation.comment;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.participation.gathering.Contribution;
import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.springframework.stereotype.Component;

/// What somebody said stays, so that what others answered still makes sense; the name goes.
@Component
class CommentPersonalData implements PersonalData {
    private final CommentStore store;

    CommentPersonalData(CommentStore store) {
        this.store = store;
    }

    @Override
    public int order() {
        return 351;
    }

    @Override
    public Set<String> tables() {
        return Set.of("participation.comment");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        var rows = store.listOf(person).stream()
                .map(comment -> List.of(Contribution.path(comment.contribution()), comment.wording(), comment.at()))
                .toList();
        return List.of(new PersonalSection(
                "gathering.data.comments",
                Fate.STAYS_WITHOUT_NAME,
                List.of("gathering.data.address", "gathering.data.wording", "gathering.data.at"),
                rows));
    }

    @Override
    public void erase(UUID person) {
        store.forget(person);
    }
}
