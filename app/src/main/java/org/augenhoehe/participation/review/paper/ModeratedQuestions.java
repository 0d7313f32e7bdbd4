package org.augenhoehe.participation.review.paper;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.participation.review.ReviewPaper;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;

/// A question that hosts worded can be reported. Moderation hides its words; what was answered to it stays counted.
@Component
class ModeratedQuestions implements Moderated {
    static final String KIND = "auswertungsfrage";

    private final QuestionStore store;
    private final Undertakings undertakings;
    private final Clock clock;

    ModeratedQuestions(QuestionStore store, Undertakings undertakings, Clock clock) {
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
        return "review.question.moderated";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        var found = store.listWorded(things);
        var steps = undertakings.listSteps(
                found.stream().map(QuestionStore.Worded::step).collect(Collectors.toSet()));
        var known = undertakings.listKnown(
                steps.values().stream().map(Step::undertaking).collect(Collectors.toSet()));
        return found.stream()
                .filter(one -> steps.containsKey(one.step()))
                .collect(Collectors.toMap(one -> one.question().id(), one -> about(one, steps, known)));
    }

    /// All hosts answer for what they ask, not one of them.
    private static Contribution about(
            QuestionStore.Worded one, Map<UUID, Step> steps, Map<UUID, Undertakings.Known> known) {
        var step = Objects.requireNonNull(steps.get(one.step()));
        var undertaking = known.get(step.undertaking());
        return new Contribution(
                step.question(),
                one.question().wording() + "\n"
                        + String.join("\n", one.question().choices()),
                ReviewPaper.path(step.id()),
                null,
                undertaking == null ? Set.of() : undertaking.concerned(),
                undertaking == null ? Set.of() : undertaking.hosts(),
                one.question().hidden());
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
