package org.augenhoehe.participation.writing.change;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.participation.writing.text.DocumentFindability;
import org.augenhoehe.thread.Thread;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;

/// What is hidden is read in no version and in no file either, also where it was accepted: its place is kept.
@Component
class ModeratedChanges implements Moderated {
    static final String KIND = "textvorschlag";

    private final ChangeStore store;
    private final DocumentFindability findability;
    private final Undertakings undertakings;
    private final Thread thread;
    private final Clock clock;

    ModeratedChanges(
            ChangeStore store, DocumentFindability findability, Undertakings undertakings, Thread thread, Clock clock) {
        this.store = store;
        this.findability = findability;
        this.undertakings = undertakings;
        this.thread = thread;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String textKey() {
        return "writing.kind.change";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        var found = store.listAll(things).stream()
                .filter(change -> change.state() != ChangeState.WITHDRAWN)
                .toList();
        var known =
                undertakings.listKnown(found.stream().map(Change::undertaking).collect(Collectors.toSet()));
        return found.stream().collect(Collectors.toMap(Change::id, change -> {
            var about = Objects.requireNonNull(known.get(change.undertaking()));
            return new Contribution(
                    about.question(),
                    (change.wording() + "\n\n" + change.why()).strip(),
                    change.path(),
                    change.author(),
                    about.concerned(),
                    about.hosts(),
                    change.hidden());
        }));
    }

    @Override
    public void hide(UUID thing) {
        store.hide(thing, clock.instant());
        thread.hide(thing);
        refresh(thing);
    }

    @Override
    public void showAgain(UUID thing) {
        store.hide(thing, null);
        thread.showAgain(thing);
        refresh(thing);
    }

    private void refresh(UUID thing) {
        store.find(thing).ifPresent(change -> findability.put(change.step()));
    }
}
