package org.augenhoehe.undertakings.preparation;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.thread.Thread;
import org.augenhoehe.undertakings.SaidInPlace;
import org.augenhoehe.undertakings.life.Undertaking;
import org.springframework.stereotype.Component;

/// What left the room can be reported. What stays in it is nobody's business, moderation's neither.
@Component
class ModeratedNotes implements Moderated {
    static final String KIND = "aus-der-vorbereitung";

    private final PreparationStore store;
    private final SaidInPlace places;
    private final Thread thread;
    private final Clock clock;

    ModeratedNotes(PreparationStore store, SaidInPlace places, Thread thread, Clock clock) {
        this.store = store;
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
        return "undertakings.preparation.kind";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        return places.inUndertakings(store.listReleased(things).stream()
                .map(note -> new SaidInPlace.Said(
                        note.id(),
                        note.undertaking(),
                        note.wording(),
                        Undertaking.home(note.undertaking()) + PreparationBook.RELEASED,
                        note.author(),
                        note.hiddenAt() != null))
                .toList());
    }

    @Override
    public void hide(UUID thing) {
        store.hide(thing, clock.instant());
        thread.hide(thing);
    }

    @Override
    public void showAgain(UUID thing) {
        store.hide(thing, null);
        thread.showAgain(thing);
    }
}
