package org.augenhoehe.participation.review.result;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.participation.review.ReviewPaper;
import org.augenhoehe.undertakings.SaidInPlace;
import org.augenhoehe.undertakings.SaidInPlace.Said;
import org.springframework.stereotype.Component;

/// What was said in words can be reported, once it can be read. In an anonymous review nobody knows the author, not
/// even
/// moderation.
@Component
class ModeratedWords implements Moderated {
    static final String KIND = "auswertungswort";

    private final WordsStore store;
    private final SaidInPlace places;
    private final Clock clock;

    ModeratedWords(WordsStore store, SaidInPlace places, Clock clock) {
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
        return "review.words.moderated";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        return places.inSteps(store.listAll(things).stream()
                .map(one -> new Said(
                        one.id(), one.step(), one.wording(), ReviewPaper.path(one.step()), one.person(), one.hidden()))
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
