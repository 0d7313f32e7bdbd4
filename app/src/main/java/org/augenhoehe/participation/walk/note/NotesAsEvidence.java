package org.augenhoehe.participation.walk.note;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.augenhoehe.profile.Contributed;
import org.augenhoehe.profile.Evidence;
import org.augenhoehe.undertakings.Courses;
import org.augenhoehe.undertakings.Step;
import org.springframework.stereotype.Component;

/// Who noted something on a walk brought something in.
@Component
class NotesAsEvidence implements Evidence {
    private final NoteStore store;
    private final Courses courses;

    NotesAsEvidence(NoteStore store, Courses courses) {
        this.store = store;
        this.courses = courses;
    }

    @Override
    public List<Contributed> listContributed(Collection<UUID> undertakings) {
        var steps = courses.listSteps(undertakings).stream().collect(Collectors.toMap(Step::id, Function.identity()));
        return store.listWritten(undertakings).stream()
                .flatMap(row -> Optional.ofNullable(steps.get(row.step())).stream()
                        .map(step -> new Contributed(
                                row.undertaking(), step.phase(), row.person(), row.year(), row.times(), 0)))
                .toList();
    }
}
