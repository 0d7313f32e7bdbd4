package org.augenhoehe.commitments;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.commitments.way.Promising;
import org.augenhoehe.thread.Leading;
import org.augenhoehe.thread.Thread;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Promises that were written down elsewhere, such as in minutes.
@Component
class AskedPromises implements Promising {
    private final CommitmentBook book;
    private final CommitmentStore store;
    private final Mouths mouths;
    private final Thread thread;

    AskedPromises(CommitmentBook book, CommitmentStore store, Mouths mouths, Thread thread) {
        this.book = book;
        this.store = store;
        this.mouths = mouths;
        this.thread = thread;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<String> ask(UUID by, UUID source, String wording, UUID owner, LocalDate due) {
        return book.make(by, source, new CommitmentForm(wording, owner, null, due, null))
                        instanceof Outcome.Done(var commitment)
                ? Optional.of(Commitment.path(commitment))
                : Optional.empty();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<String> askOrganisation(UUID by, UUID source, String wording, UUID organisation, LocalDate due) {
        return book.ask(by, source, wording, organisation, due) instanceof Outcome.Done(var commitment)
                ? Optional.of(Commitment.path(commitment))
                : Optional.empty();
    }

    @Override
    public Set<UUID> listMouths(UUID organisation, UUID undertaking) {
        return mouths.list(organisation, undertaking);
    }

    @Override
    public Set<UUID> listPromised(Collection<UUID> sources) {
        var next = thread.listNext(sources, Leading.PROMISED_BY);
        var standing = store.list(next.values().stream().flatMap(Set::stream).toList()).stream()
                .filter(one -> one.state() != CommitmentState.DECLINED && !one.hidden())
                .map(Commitment::id)
                .collect(Collectors.toSet());
        return next.entrySet().stream()
                .filter(one -> !Collections.disjoint(one.getValue(), standing))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
