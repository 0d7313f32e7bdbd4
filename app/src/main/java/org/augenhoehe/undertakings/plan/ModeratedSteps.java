package org.augenhoehe.undertakings.plan;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.thread.Thread;
import org.augenhoehe.undertakings.SaidInPlace;
import org.augenhoehe.undertakings.life.Quoted;
import org.augenhoehe.undertakings.life.Undertaking;
import org.augenhoehe.undertakings.life.UndertakingStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What hosts ask in a step can be reported. The step goes on, and what was brought in stays; a box that was sealed
/// with the question keeps it, since nobody can change one.
@Component
public class ModeratedSteps implements Moderated {
    private final StepWords words;
    private final UndertakingStore undertakings;
    private final SaidInPlace places;
    private final Thread thread;
    private final Quoted quoted;
    private final Clock clock;

    ModeratedSteps(
            StepWords words,
            UndertakingStore undertakings,
            SaidInPlace places,
            Thread thread,
            Quoted quoted,
            Clock clock) {
        this.words = words;
        this.undertakings = undertakings;
        this.places = places;
        this.thread = thread;
        this.quoted = quoted;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "frage-eines-schritts";
    }

    @Override
    public String textKey() {
        return "undertakings.step.kind";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        return places.inUndertakings(words.list(things).stream()
                .map(said -> new SaidInPlace.Said(
                        said.id(),
                        said.undertaking(),
                        said.question() + "\n\n" + said.whatHappens(),
                        Undertaking.home(said.undertaking()) + "/plan",
                        said.author(),
                        said.hidden()))
                .toList());
    }

    @Override
    public void hide(UUID thing) {
        said(thing, clock.instant());
        words.takeAside(thing);
        thread.hide(thing);
    }

    @Override
    public void showAgain(UUID thing) {
        said(thing, null);
        words.putBack(thing);
        thread.showAgain(thing);
    }

    /// The first step asks what the undertaking asks.
    public void hideAsking(UUID undertaking, Collection<String> said) {
        words.listAsking(undertaking, said).forEach(this::hide);
    }

    public void showAsking(UUID undertaking, Collection<String> said) {
        words.listAsking(undertaking, said).forEach(this::showAgain);
    }

    /// Elsewhere the question is said, too.
    private void said(UUID thing, @Nullable Instant at) {
        words.list(List.of(thing)).forEach(said -> {
            undertakings.hold(said.undertaking());
            quoted.hide(said.undertaking(), List.of(said.question(), said.whatHappens()), at);
        });
    }
}
