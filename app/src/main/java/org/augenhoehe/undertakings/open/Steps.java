package org.augenhoehe.undertakings.open;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.api.Asked;
import org.augenhoehe.api.Resource;
import org.augenhoehe.undertakings.life.Undertaking;
import org.augenhoehe.undertakings.plan.Methods;
import org.augenhoehe.undertakings.plan.StepStore;
import org.springframework.stereotype.Component;

@Component("stepsForPrograms")
class Steps implements Resource<Step> {
    private final StepStore store;
    private final Methods methods;

    Steps(StepStore store, Methods methods) {
        this.store = store;
        this.methods = methods;
    }

    @Override
    public String name() {
        return "steps";
    }

    @Override
    public String about() {
        return "Steps: something people do in a phase, by one method, in a time.";
    }

    @Override
    public Class<Step> type() {
        return Step.class;
    }

    @Override
    public Set<String> narrowedBy() {
        return Set.of("undertaking");
    }

    @Override
    public List<Step> list(Asked asked) {
        return store.listAfter(asked.after(), asked.by("undertaking"), asked.most()).stream()
                .map(step -> told(asked.base(), step))
                .toList();
    }

    @Override
    public Optional<Step> find(String base, UUID id) {
        return store.find(id).map(step -> told(base, step));
    }

    private Step told(String base, org.augenhoehe.undertakings.Step step) {
        var path = methods.find(step.method())
                .map(method -> method.path(step.id()))
                .orElseGet(() -> Undertaking.home(step.undertaking()));
        return new Step(
                step.id(),
                step.undertaking(),
                step.round(),
                step.phase(),
                step.method(),
                step.question(),
                step.whatHappens(),
                step.audience(),
                step.opensAt(),
                step.closesAt(),
                step.answersUntil(),
                step.promisedUntil(),
                step.closedAt(),
                step.result(),
                URI.create(base + path));
    }
}
