package org.augenhoehe.participation.decision.words;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.participation.decision.paper.Paper;
import org.augenhoehe.undertakings.SaidInPlace;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What can be chosen in a decision can be reported: options, projects, wordings. Moderation hides words, never an
/// option: it keeps its number and its place, and every vote for it counts.
@Component
public class ModeratedOptions implements Moderated {
    public static final String KIND = "moeglichkeit";

    private final SaidStore store;
    private final Undertakings undertakings;
    private final SaidInPlace places;
    private final Quotes quotes;
    private final Clock clock;

    ModeratedOptions(SaidStore store, Undertakings undertakings, SaidInPlace places, Quotes quotes, Clock clock) {
        this.store = store;
        this.undertakings = undertakings;
        this.places = places;
        this.quotes = quotes;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String textKey() {
        return "decision.option.kind";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        return places.inSteps(store.list(things).stream()
                .map(one -> new SaidInPlace.Said(
                        one.id(), one.step(), one.words(), Paper.path(one.step()), one.author(), one.hidden()))
                .toList());
    }

    @Override
    public void hide(UUID thing) {
        say(thing, clock.instant());
    }

    @Override
    public void showAgain(UUID thing) {
        say(thing, null);
    }

    /// @param hiddenAt null to show it
    private void say(UUID thing, @Nullable Instant hiddenAt) {
        store.list(List.of(thing)).forEach(said -> {
            var step = undertakings.findStep(said.step()).orElseThrow();
            quotes.hold(step);
            store.hide(thing, hiddenAt);
            quotes.say(step, said, hiddenAt != null);
        });
    }
}
