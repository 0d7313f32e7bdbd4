package org.augenhoehe.atlas.answer;

import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.atlas.entry.Entry;
import org.augenhoehe.atlas.entry.MapEntryStore;
import org.augenhoehe.commitments.way.Voices;
import org.springframework.stereotype.Component;

/// Whose voices entries are: of whoever marked them, needs the same, or answered.
@Component
class NeedVoices implements Voices {
    private final MapEntryStore entries;
    private final JoiningStore joined;
    private final NeedAnswerStore answers;

    NeedVoices(MapEntryStore entries, JoiningStore joined, NeedAnswerStore answers) {
        this.entries = entries;
        this.joined = joined;
        this.answers = answers;
    }

    @Override
    public Set<UUID> peopleBehind(Collection<UUID> things) {
        var people = new HashSet<>(joined.peopleOf(things));
        entries.listAll(things).stream()
                .map(Entry::author)
                .filter(Objects::nonNull)
                .forEach(people::add);
        people.addAll(answers.listAuthors(things));
        return people;
    }
}
