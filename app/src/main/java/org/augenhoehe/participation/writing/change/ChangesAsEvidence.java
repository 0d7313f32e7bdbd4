package org.augenhoehe.participation.writing.change;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.augenhoehe.participation.writing.Document;
import org.augenhoehe.participation.writing.Rule;
import org.augenhoehe.profile.Contributed;
import org.augenhoehe.profile.Decided;
import org.augenhoehe.profile.Decided.Choice;
import org.augenhoehe.profile.Decided.Force;
import org.augenhoehe.profile.Decided.Veto;
import org.augenhoehe.profile.Evidence;
import org.augenhoehe.undertakings.Courses;
import org.augenhoehe.undertakings.Step;
import org.springframework.stereotype.Component;

/// Who wrote along, and which changes were accepted. The document binds nobody by itself: it is advice until somebody
/// decides on it or promises out of it.
@Component
class ChangesAsEvidence implements Evidence {
    private final WritingEvidenceStore store;
    private final Courses courses;

    ChangesAsEvidence(WritingEvidenceStore store, Courses courses) {
        this.store = store;
        this.courses = courses;
    }

    @Override
    public List<Contributed> listContributed(Collection<UUID> undertakings) {
        var steps = steps(undertakings);
        return store.listBrought(undertakings).stream()
                .flatMap(row -> Optional.ofNullable(steps.get(row.step())).stream()
                        .map(step -> new Contributed(
                                row.undertaking(), step.phase(), row.person(), row.year(), row.times(), row.takenUp())))
                .toList();
    }

    @Override
    public List<Decided> listDecided(Collection<UUID> undertakings) {
        var steps = steps(undertakings);
        steps.values().removeIf(step -> !step.isClosed() || !step.method().equals(Document.METHOD));
        return store.listSettled(steps.keySet()).stream()
                .collect(Collectors.groupingBy(WritingEvidenceStore.Settled::step))
                .entrySet()
                .stream()
                .map(one -> decided(Objects.requireNonNull(steps.get(one.getKey())), one.getValue()))
                .toList();
    }

    private static Decided decided(Step step, List<WritingEvidenceStore.Settled> settled) {
        return new Decided(
                step.id(),
                step.undertaking(),
                step.phase(),
                LocalDate.ofInstant(Objects.requireNonNull(step.closedAt()), Step.ZONE),
                step.question(),
                Document.path(step.id()),
                Force.ADVICE,
                Map.of(),
                Rule.valueOf(settled.getFirst().rule()) == Rule.CONSENT ? Veto.EVERYBODY : Veto.NOBODY,
                settled.stream().map(ChangesAsEvidence::choice).toList());
    }

    private static Choice choice(WritingEvidenceStore.Settled one) {
        var author = one.author();
        return new Choice(one.change(), author == null ? Set.of() : Set.of(author), one.chosen(), null);
    }

    private Map<UUID, Step> steps(Collection<UUID> undertakings) {
        return courses.listSteps(undertakings).stream()
                .collect(Collectors.toMap(Step::id, Function.identity(), (one, same) -> one, HashMap::new));
    }
}
