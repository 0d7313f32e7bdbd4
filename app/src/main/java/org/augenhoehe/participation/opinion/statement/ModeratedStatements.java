package org.augenhoehe.participation.opinion.statement;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.thread.Thread;
import org.augenhoehe.undertakings.SaidInPlace;
import org.augenhoehe.undertakings.SaidInPlace.Said;
import org.springframework.stereotype.Component;

/// What is hidden is shown to nobody any more, and what was said to it counts in no picture that is drawn later.
@Component
class ModeratedStatements implements Moderated {
    static final String KIND = "aussage";

    private final StatementStore store;
    private final SaidInPlace places;
    private final Thread thread;
    private final Clock clock;

    ModeratedStatements(StatementStore store, SaidInPlace places, Thread thread, Clock clock) {
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
        return "opinion.kind";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        return places.inUndertakings(store.list(things).stream()
                .map(one ->
                        new Said(one.id(), one.undertaking(), one.wording(), one.path(), one.author(), one.hidden()))
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
