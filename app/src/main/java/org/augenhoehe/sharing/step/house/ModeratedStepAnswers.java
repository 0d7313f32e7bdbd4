package org.augenhoehe.sharing.step.house;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.sharing.step.StepAnswer;
import org.augenhoehe.sharing.step.StepAnswerStore;
import org.augenhoehe.sharing.step.StepNeed;
import org.augenhoehe.sharing.step.StepNeedStore;
import org.augenhoehe.undertakings.SaidInPlace;
import org.augenhoehe.undertakings.SaidInPlace.Said;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What somebody says with what they bring: read by hosts, and by whoever brings or proposes it.
@Component
class ModeratedStepAnswers implements Moderated {
    private final StepAnswerStore store;
    private final StepNeedStore needs;
    private final SaidInPlace places;
    private final Undertakings undertakings;
    private final Clock clock;

    ModeratedStepAnswers(
            StepAnswerStore store, StepNeedStore needs, SaidInPlace places, Undertakings undertakings, Clock clock) {
        this.store = store;
        this.needs = needs;
        this.places = places;
        this.undertakings = undertakings;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "angebot-fuer-schritt";
    }

    @Override
    public String textKey() {
        return "sharing.step.moderated.answer";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        var answers = store.listAll(things);
        var about = needs.listAll(answers.stream().map(StepAnswer::need).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(StepNeed::id, Function.identity()));
        return places.inUndertakings(answers.stream()
                .map(one -> {
                    var need = Objects.requireNonNull(about.get(one.need()));
                    return new Said(
                            one.id(),
                            need.undertaking(),
                            one.words(),
                            need.path(),
                            one.proposedBy() == null ? one.giver() : one.proposedBy(),
                            Set.of(),
                            one.hidden());
                })
                .toList());
    }

    @Override
    public boolean isReadBy(UUID thing, @Nullable UUID person) {
        return person != null
                && store.find(thing)
                        .filter(one -> person.equals(one.giver())
                                || person.equals(one.proposedBy())
                                || needs.find(one.need())
                                        .filter(need -> undertakings.hosts(person, need.undertaking()))
                                        .isPresent())
                        .isPresent();
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
