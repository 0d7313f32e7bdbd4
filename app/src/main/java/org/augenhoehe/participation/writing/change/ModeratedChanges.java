package org.augenhoehe.participation.writing.change;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.participation.writing.text.DocumentFindability;
import org.augenhoehe.thread.Thread;
import org.augenhoehe.undertakings.SaidInPlace;
import org.augenhoehe.undertakings.SaidInPlace.Said;
import org.springframework.stereotype.Component;

/// What is hidden is read in no version and in no file either, also where it was accepted: its place is kept.
@Component
class ModeratedChanges implements Moderated {
    static final String KIND = "textvorschlag";

    private final ChangeStore store;
    private final DocumentFindability findability;
    private final SaidInPlace places;
    private final Thread thread;
    private final Clock clock;

    ModeratedChanges(
            ChangeStore store, DocumentFindability findability, SaidInPlace places, Thread thread, Clock clock) {
        this.store = store;
        this.findability = findability;
        this.places = places;
        this.thread = thread;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String textKey() {
        return "document.kind.change";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        return places.inUndertakings(store.listAll(things).stream()
                .filter(change -> change.state() != ChangeState.WITHDRAWN)
                .map(one -> new Said(
                        one.id(),
                        one.undertaking(),
                        (one.wording() + "\n\n" + one.why()).strip(),
                        one.path(),
                        one.author(),
                        one.hidden()))
                .toList());
    }

    @Override
    public void hide(UUID thing) {
        store.hide(thing, clock.instant());
        thread.hide(thing);
        refresh(thing);
    }

    @Override
    public void showAgain(UUID thing) {
        store.showAgain(thing, clock.instant());
        thread.showAgain(thing);
        refresh(thing);
    }

    private void refresh(UUID thing) {
        store.find(thing).ifPresent(change -> findability.put(change.step()));
    }
}
