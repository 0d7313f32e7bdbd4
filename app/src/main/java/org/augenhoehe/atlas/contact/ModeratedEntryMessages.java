package org.augenhoehe.atlas.contact;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.augenhoehe.atlas.entry.Entry;
import org.augenhoehe.atlas.entry.MapEntryStore;
import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Messages are read by two sides only; each of them may report what the other wrote.
@Component
class ModeratedEntryMessages implements Moderated {
    private final TalkStore store;
    private final MapEntryStore entries;
    private final TalkSides sides;
    private final Clock clock;

    ModeratedEntryMessages(TalkStore store, MapEntryStore entries, TalkSides sides, Clock clock) {
        this.store = store;
        this.entries = entries;
        this.sides = sides;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "kartennachricht";
    }

    @Override
    public String textKey() {
        return "atlas.message.moderated";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        var messages = store.listMessagesById(things);
        var talks = store.listAll(messages.stream().map(EntryMessage::talk).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Talk::id, Function.identity()));
        var about = entries.listAll(talks.values().stream().map(Talk::entry).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Entry::id, Function.identity()));
        return messages.stream().collect(Collectors.toMap(EntryMessage::id, one -> {
            var talk = Objects.requireNonNull(talks.get(one.talk()));
            var entry = Objects.requireNonNull(about.get(talk.entry()));
            return new Contribution(
                    entry.name(), one.words(), TalkBook.path(entry), one.writer(), Set.of(), Set.of(), one.hidden());
        }));
    }

    @Override
    public boolean isReadBy(UUID thing, @Nullable UUID person) {
        return person != null
                && store.listMessagesById(Set.of(thing)).stream()
                        .flatMap(message -> store.find(message.talk()).stream())
                        .anyMatch(talk -> talk.asker().equals(person)
                                || entries.find(talk.entry())
                                        .filter(entry -> sides.answers(person, entry, talk))
                                        .isPresent());
    }

    @Override
    public void hide(UUID thing) {
        store.hide(thing, clock.instant());
    }

    @Override
    public void showAgain(UUID thing) {
        store.hide(thing, null);
    }
}
