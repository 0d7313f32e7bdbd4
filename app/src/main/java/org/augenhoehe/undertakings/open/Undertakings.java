package org.augenhoehe.undertakings.open;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.api.Asked;
import org.augenhoehe.api.Resource;
import org.augenhoehe.undertakings.life.UndertakingStore;
import org.springframework.stereotype.Component;

@Component("undertakingsForPrograms")
class Undertakings implements Resource<Undertaking> {
    private final UndertakingStore store;

    Undertakings(UndertakingStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "undertakings";
    }

    @Override
    public String about() {
        return "Undertakings: what people plan, design, deliver, steer and evaluate together.";
    }

    @Override
    public Class<Undertaking> type() {
        return Undertaking.class;
    }

    @Override
    public Set<String> narrowedBy() {
        return Set.of("service");
    }

    @Override
    public List<Undertaking> list(Asked asked) {
        return told(asked.base(), store.listAfter(asked.after(), asked.by("service"), asked.most()));
    }

    @Override
    public Optional<Undertaking> find(String base, UUID id) {
        return told(base, store.find(id).stream().toList()).stream().findFirst();
    }

    private List<Undertaking> told(String base, List<org.augenhoehe.undertakings.life.Undertaking> found) {
        var services = store.listServices(found.stream()
                .map(org.augenhoehe.undertakings.life.Undertaking::id)
                .toList());
        return found.stream()
                .map(one -> new Undertaking(
                        one.id(),
                        one.question(),
                        one.easyQuestion(),
                        one.about(),
                        one.place(),
                        one.organisation(),
                        one.state(),
                        one.phase(),
                        one.round(),
                        one.goal(),
                        one.goalAgreedAt(),
                        services.getOrDefault(one.id(), List.of()).stream()
                                .sorted()
                                .toList(),
                        one.createdAt(),
                        URI.create(base + one.home())))
                .toList();
    }
}
