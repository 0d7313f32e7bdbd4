package org.augenhoehe.participation.survey.result.keep;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.participation.survey.Survey;
import org.augenhoehe.participation.survey.result.keep.SpokenStore.Words;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;

/// What was said in words can be reported, once it can be read. Without names nobody knows the author, not even
/// moderation.
@Component
class ModeratedSpoken implements Moderated {
    private final SpokenStore store;
    private final Undertakings undertakings;
    private final Clock clock;

    ModeratedSpoken(SpokenStore store, Undertakings undertakings, Clock clock) {
        this.store = store;
        this.undertakings = undertakings;
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
        var found = store.listAll(things);
        var steps = undertakings.listSteps(found.stream().map(Words::step).collect(Collectors.toSet()));
        var known = undertakings.listKnown(
                steps.values().stream().map(Step::undertaking).collect(Collectors.toSet()));
        return found.stream()
                .filter(one -> steps.containsKey(one.step()))
                .collect(Collectors.toMap(Words::id, one -> about(one, steps, known)));
    }

    private static Contribution about(Words one, Map<UUID, Step> steps, Map<UUID, Undertakings.Known> known) {
        var step = Objects.requireNonNull(steps.get(one.step()));
        var undertaking = known.get(step.undertaking());
        return new Contribution(
                step.question(),
                one.wording(),
                Survey.path(step.id()) + "/ergebnis",
                one.person(),
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
