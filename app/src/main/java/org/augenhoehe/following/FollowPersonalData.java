package org.augenhoehe.following;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.feeds.Reading;
import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.augenhoehe.platform.privacy.PersonalSection.TextKey;
import org.springframework.stereotype.Component;

/// What somebody follows. On which days they were told of it stands with their news.
@Component
class FollowPersonalData implements PersonalData {
    private final FollowStore store;
    private final Reading reading;

    FollowPersonalData(FollowStore store, Reading reading) {
        this.store = store;
        this.reading = reading;
    }

    @Override
    public int order() {
        return 505;
    }

    @Override
    public Set<String> tables() {
        return Set.of("following.follow", "following.told");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        var followed = store.list(person);
        var names = reading.find(followed.stream().map(Followed::subject).toList());
        var rows = followed.stream()
                .map(one -> List.<Object>of(
                        new TextKey(one.subject().kind().textKey()),
                        Optional.ofNullable(names.get(one.subject()))
                                .map(named -> named.title())
                                .orElse(one.subject().path()),
                        one.since()))
                .toList();
        return List.of(new PersonalSection(
                "following.mine",
                Fate.ERASED,
                List.of("following.column.kind", "following.column.name", "following.column.since"),
                rows));
    }

    @Override
    public void erase(UUID person) {
        store.forget(person);
    }
}
