package org.augenhoehe.participation.review.result;

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
import org.augenhoehe.participation.review.result.WordsStore.Written;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;

/// What was said in words can be reported, once it can be read. In an anonymous review nobody knows the author, not
/// even
/// moderation.
@Component
class ModeratedWords implements Moderated {
    static final String KIND = "auswertungswort";

    private final WordsStore store;
    private final Undertakings undertakings;
    private final Clock clock;

    ModeratedWords(WordsStore store, Undertakings undertakings, Clock clock) {
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
        return "review.words.moderated";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        var found = store.listAll(things);
        var steps = undertakings.listSteps(found.stream().map(Written::step).collect(Collectors.toSet()));
        var known = undertakings.listKnown(
                steps.values().stream().map(Step::undertaking).collect(Collectors.toSet()));
        return found.stream()
                .filter(one -> steps.containsKey(one.step()))
                .collect(Collectors.toMap(Written::id, one -> about(one, steps, known)));
    }

    private static Contribution about(Written one, Map<UUID, Step> steps, Map<UUID, Undertakings.Known> known) {
        var step = Objects.requireNonNull(steps.get(one.step()));
        var undertaking = known.get(step.undertaking());
        return new Contribution(
                step.question(),
                one.wording(),
                ReviewPaper.path(step.id()),
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
