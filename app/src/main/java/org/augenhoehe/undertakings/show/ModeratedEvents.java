package org.augenhoehe.undertakings.show;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.undertakings.SaidInPlace;
import org.augenhoehe.undertakings.life.History;
import org.augenhoehe.undertakings.life.Undertaking;
import org.springframework.stereotype.Component;

/// What the history says can be reported: the reason why somebody stopped, the question of a step that was dropped.
/// That it happened stays.
@Component
class ModeratedEvents implements Moderated {
    private final History history;
    private final SaidInPlace places;
    private final Clock clock;

    ModeratedEvents(History history, SaidInPlace places, Clock clock) {
        this.history = history;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return HistoryLine.KIND;
    }

    @Override
    public String textKey() {
        return "undertakings.history.kind";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        return places.inUndertakings(history.listWords(things).stream()
                .map(said -> new SaidInPlace.Said(
                        said.id(),
                        said.undertaking(),
                        said.words(),
                        Undertaking.home(said.undertaking()) + "/verlauf",
                        said.person(),
                        said.hidden()))
                .toList());
    }

    @Override
    public void hide(UUID thing) {
        history.hide(thing, clock.instant());
    }

    @Override
    public void showAgain(UUID thing) {
        history.hide(thing, null);
    }
}
