package org.augenhoehe.atlas.check;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
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

/// What somebody says is otherwise may be reported; that they looked stays.
@Component
class ModeratedCheckings implements Moderated {
    private final CheckingStore store;
    private final MapEntryStore entries;
    private final Clock clock;

    ModeratedCheckings(CheckingStore store, MapEntryStore entries, Clock clock) {
        this.store = store;
        this.entries = entries;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "kartenpruefung";
    }

    @Override
    public String textKey() {
        return "atlas.check.moderated";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        var found = store.listAll(things).stream()
                .filter(one -> !one.words().isEmpty())
                .toList();
        var checkers = store.listCheckers(things);
        var about = entries.listAll(found.stream().map(Checking::entry).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Entry::id, Function.identity()));
        return found.stream()
                .collect(Collectors.toMap(
                        Checking::id,
                        one -> new Contribution(
                                Objects.requireNonNull(about.get(one.entry())).name(),
                                one.words(),
                                Entry.path(one.entry()),
                                checkers.get(one.id()),
                                Set.of(),
                                Set.of(),
                                one.hidden())));
    }

    /// Only where the entry is read, too.
    @Override
    public boolean isReadBy(UUID thing, @Nullable UUID person) {
        return store.listAll(List.of(thing)).stream()
                .flatMap(one -> entries.find(one.entry()).stream())
                .anyMatch(entry -> entry.isShownTo(person));
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
