package org.augenhoehe.participation.lots.prepare;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.participation.lots.Drawing;
import org.augenhoehe.undertakings.SaidInPlace;
import org.augenhoehe.undertakings.SaidInPlace.Said;
import org.springframework.stereotype.Component;

/// What hosts wrote for a drawing can be reported. Moderation hides its words; who is drawn stays drawn.
@Component
class ModeratedDrawings implements Moderated {
    static final String KIND = "losverfahren";

    private final DrawingStore store;
    private final SaidInPlace places;
    private final Clock clock;

    ModeratedDrawings(DrawingStore store, SaidInPlace places, Clock clock) {
        this.store = store;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String textKey() {
        return "lots.moderated";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        return places.inSteps(
                store.list(things).stream().map(ModeratedDrawings::said).toList());
    }

    /// All hosts answer for it, not one of them.
    private static Said said(Drawing one) {
        var promise = one.promise();
        var drawn = one.drawn();
        var text = Stream.of(one.purpose(), promise == null ? "" : promise.source(), drawn == null ? "" : drawn.said())
                .collect(Collectors.joining("\n"))
                .strip();
        return new Said(one.step(), one.step(), text, one.path(), null, one.hidden());
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
