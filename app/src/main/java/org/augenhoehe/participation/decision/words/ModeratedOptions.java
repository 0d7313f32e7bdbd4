package org.augenhoehe.participation.decision.words;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.participation.decision.paper.Paper;
import org.augenhoehe.undertakings.Step;
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
    private final Quotes quotes;
    private final Clock clock;

    ModeratedOptions(SaidStore store, Undertakings undertakings, Quotes quotes, Clock clock) {
        this.store = store;
        this.undertakings = undertakings;
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
        var found = store.list(things);
        var steps = undertakings.listSteps(found.stream().map(Said::step).collect(Collectors.toSet()));
        var known = undertakings.listKnown(
                steps.values().stream().map(Step::undertaking).collect(Collectors.toSet()));
        return found.stream().collect(Collectors.toMap(Said::id, one -> contribution(one, steps, known)));
    }

    private static Contribution contribution(Said said, Map<UUID, Step> steps, Map<UUID, Undertakings.Known> known) {
        var step = Objects.requireNonNull(steps.get(said.step()));
        var undertaking = known.get(step.undertaking());
        return new Contribution(
                step.question(),
                said.words(),
                Paper.path(step.id()),
                said.author(),
                undertaking == null ? Set.of() : undertaking.concerned(),
                undertaking == null ? Set.of() : undertaking.hosts(),
                said.hidden());
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
