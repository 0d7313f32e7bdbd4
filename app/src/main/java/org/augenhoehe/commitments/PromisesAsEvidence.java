package org.augenhoehe.commitments;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.profile.Evidence;
import org.augenhoehe.profile.Promised;
import org.augenhoehe.thread.Thread;
import org.augenhoehe.undertakings.Step;
import org.springframework.stereotype.Component;

/// What was promised, and out of what, as the profile of co-production asks for it.
@Component
class PromisesAsEvidence implements Evidence {
    private final CommitmentListStore lists;
    private final Thread thread;

    PromisesAsEvidence(CommitmentListStore lists, Thread thread) {
        this.lists = lists;
        this.thread = thread;
    }

    @Override
    public List<Promised> listPromised(Collection<UUID> undertakings) {
        var promised = lists.listPromised(undertakings);
        var behind = thread.listBehindAll(promised.stream().map(Commitment::id).toList());
        return promised.stream()
                .map(one -> new Promised(
                        one.id(),
                        one.undertaking(),
                        LocalDate.ofInstant(one.madeAt(), Step.ZONE),
                        one.wording(),
                        one.path(),
                        behind.getOrDefault(one.id(), Set.of()),
                        one.owner(),
                        one.organisation() != null,
                        one.cents(),
                        one.state().textKey()))
                .toList();
    }
}
