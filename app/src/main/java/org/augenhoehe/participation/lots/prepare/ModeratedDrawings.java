package org.augenhoehe.participation.lots.prepare;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.participation.lots.Drawing;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;

/// What hosts wrote for a drawing can be reported. Moderation hides its words; who is drawn stays drawn.
@Component
class ModeratedDrawings implements Moderated {
    static final String KIND = "losverfahren";

    private final DrawingStore store;
    private final Undertakings undertakings;
    private final Clock clock;

    ModeratedDrawings(DrawingStore store, Undertakings undertakings, Clock clock) {
        this.store = store;
        this.undertakings = undertakings;
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
        var found = store.list(things);
        var steps = undertakings.listSteps(found.stream().map(Drawing::step).collect(Collectors.toSet()));
        var known = undertakings.listKnown(
                steps.values().stream().map(Step::undertaking).collect(Collectors.toSet()));
        return found.stream()
                .filter(one -> steps.containsKey(one.step()))
                .collect(Collectors.toMap(Drawing::step, one -> about(one, steps, known)));
    }

    /// All hosts answer for it, not one of them.
    private static Contribution about(Drawing one, Map<UUID, Step> steps, Map<UUID, Undertakings.Known> known) {
        var step = Objects.requireNonNull(steps.get(one.step()));
        var undertaking = known.get(step.undertaking());
        var promise = one.promise();
        var drawn = one.drawn();
        return new Contribution(
                step.question(),
                Stream.of(one.purpose(), promise == null ? "" : promise.source(), drawn == null ? "" : drawn.said())
                        .collect(Collectors.joining("\n"))
                        .strip(),
                one.path(),
                null,
                undertaking == null ? Set.of() : undertaking.concerned(),
                undertaking == null ? Set.of() : undertaking.hosts(),
                one.hidden());
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
