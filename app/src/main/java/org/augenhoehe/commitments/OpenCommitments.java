package org.augenhoehe.commitments;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.api.Asked;
import org.augenhoehe.api.Resource;
import org.springframework.stereotype.Component;

/// What programs read of commitments: those that everybody may read.
@Component
class OpenCommitments implements Resource<OpenCommitment> {
    private final CommitmentStore store;
    private final CommitmentListStore lists;

    OpenCommitments(CommitmentStore store, CommitmentListStore lists) {
        this.store = store;
        this.lists = lists;
    }

    @Override
    public String name() {
        return "commitments";
    }

    @Override
    public String about() {
        return "Commitments: what is promised to be done by when, and how it stands.";
    }

    @Override
    public Class<OpenCommitment> type() {
        return OpenCommitment.class;
    }

    @Override
    public Set<String> narrowedBy() {
        return Set.of("undertaking");
    }

    @Override
    public List<OpenCommitment> list(Asked asked) {
        return lists.listAfter(asked.after(), asked.by("undertaking"), asked.most()).stream()
                .map(one -> told(asked.base(), one))
                .toList();
    }

    @Override
    public Optional<OpenCommitment> find(String base, UUID id) {
        return store.find(id).filter(one -> !one.hidden()).map(one -> told(base, one));
    }

    private static OpenCommitment told(String base, Commitment one) {
        return new OpenCommitment(
                one.id(),
                one.undertaking(),
                one.wording(),
                one.organisation(),
                one.cents(),
                one.promisedFor(),
                one.due(),
                one.state(),
                one.contradicted(),
                one.madeAt(),
                URI.create(base + one.path()));
    }
}
