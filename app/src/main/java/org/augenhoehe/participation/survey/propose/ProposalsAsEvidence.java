package org.augenhoehe.participation.survey.propose;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.augenhoehe.profile.Contributed;
import org.augenhoehe.profile.Evidence;
import org.augenhoehe.undertakings.Courses;
import org.augenhoehe.undertakings.Step;
import org.springframework.stereotype.Component;

/// Whoever proposed a change to the questions helped to design them.
@Component("surveyProposalsAsEvidence")
class ProposalsAsEvidence implements Evidence {
    private final ProposalStore store;
    private final Courses courses;

    ProposalsAsEvidence(ProposalStore store, Courses courses) {
        this.store = store;
        this.courses = courses;
    }

    @Override
    public List<Contributed> listContributed(Collection<UUID> undertakings) {
        var steps = courses.listSteps(undertakings).stream().collect(Collectors.toMap(Step::id, Function.identity()));
        return store.listShown(steps.keySet()).stream()
                .map(one -> contributed(Objects.requireNonNull(steps.get(one.step())), one))
                .toList();
    }

    private static Contributed contributed(Step step, Proposal one) {
        var year = one.at().atZone(Step.ZONE).getYear();
        return new Contributed(
                step.undertaking(), step.phase(), one.author(), year, 1, Boolean.TRUE.equals(one.taken()) ? 1 : 0);
    }
}
