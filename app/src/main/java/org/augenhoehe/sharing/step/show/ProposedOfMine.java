package org.augenhoehe.sharing.step.show;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.augenhoehe.people.Organisations;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.offer.MineBeside;
import org.augenhoehe.sharing.step.StepAnswer;
import org.augenhoehe.sharing.step.StepAnswerStore;
import org.augenhoehe.sharing.step.StepNeed;
import org.augenhoehe.sharing.step.StepNeedStore;
import org.springframework.stereotype.Component;

/// What others propose that one brings to an undertaking.
@Component
class ProposedOfMine implements MineBeside {
    private static final int MOST = 20;

    private final StepAnswerStore store;
    private final StepNeedStore needs;
    private final Organisations organisations;

    ProposedOfMine(StepAnswerStore store, StepNeedStore needs, Organisations organisations) {
        this.store = store;
        this.needs = needs;
        this.organisations = organisations;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public Optional<Part> part(Page page) {
        var visitor = page.visitor().id();
        var proposed = store.listProposedTo(visitor, organisations.listSpokenForBy(visitor), MOST);
        if (proposed.isEmpty()) {
            return Optional.empty();
        }
        var about = needs.listAll(proposed.stream().map(StepAnswer::need).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(StepNeed::id, Function.identity()));
        return Optional.of(new Part(
                page.t("sharing.step.mine"),
                proposed.stream()
                        .map(one -> Objects.requireNonNull(about.get(one.need())))
                        .map(need -> new Line(need.path(), need.name(), page.t("sharing.step.state.PROPOSED")))
                        .toList(),
                List.of()));
    }
}
