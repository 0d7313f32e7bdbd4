package org.augenhoehe.participation.open;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.api.Asked;
import org.augenhoehe.api.Resource;
import org.springframework.stereotype.Component;

@Component("contributionsForPrograms")
class Contributions implements Resource<Contribution> {
    private final ContributionReader reader;

    Contributions(ContributionReader reader) {
        this.reader = reader;
    }

    @Override
    public String name() {
        return "contributions";
    }

    @Override
    public String about() {
        return "Contributions: needs, ideas and proposals that people brought in, and what became of them.";
    }

    @Override
    public Class<Contribution> type() {
        return Contribution.class;
    }

    @Override
    public Set<String> narrowedBy() {
        return Set.of("step", "undertaking");
    }

    @Override
    public List<Contribution> list(Asked asked) {
        return reader.list(asked);
    }

    @Override
    public Optional<Contribution> find(String base, UUID id) {
        return reader.find(base, id).stream().findFirst();
    }
}
