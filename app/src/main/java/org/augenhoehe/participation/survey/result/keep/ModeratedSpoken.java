package org.augenhoehe.participation.survey.result.keep;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.participation.survey.Survey;
import org.augenhoehe.undertakings.SaidInPlace;
import org.augenhoehe.undertakings.SaidInPlace.Said;
import org.springframework.stereotype.Component;

/// What was said in words can be reported, once it can be read. Without names nobody knows the author, not even
/// moderation.
@Component
class ModeratedSpoken implements Moderated {
    private final SpokenStore store;
    private final SaidInPlace places;
    private final Clock clock;

    ModeratedSpoken(SpokenStore store, SaidInPlace places, Clock clock) {
        this.store = store;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "umfragewort";
    }

    @Override
    public String textKey() {
        return "survey.result.words.moderated";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        return places.inSteps(store.listAll(things).stream()
                .map(one -> new Said(
                        one.id(),
                        one.step(),
                        one.wording(),
                        Survey.path(one.step()) + "/ergebnis",
                        one.person(),
                        one.hidden()))
                .toList());
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
