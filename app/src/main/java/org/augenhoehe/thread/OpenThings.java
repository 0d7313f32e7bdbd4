package org.augenhoehe.thread;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.api.Asked;
import org.augenhoehe.api.Resource;
import org.augenhoehe.thread.OpenThing.Neighbour;
import org.springframework.stereotype.Component;

/// What programs read of the thread: each thing with its neighbours, from which the whole can be put together.
@Component
class OpenThings implements Resource<OpenThing> {
    private final OpenThingStore store;

    OpenThings(OpenThingStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "things";
    }

    @Override
    public String about() {
        return "The thread: everything that led to something, with what it came from and what came of it.";
    }

    @Override
    public Class<OpenThing> type() {
        return OpenThing.class;
    }

    @Override
    public Set<String> narrowedBy() {
        return Set.of("undertaking");
    }

    @Override
    public List<OpenThing> list(Asked asked) {
        return told(asked.base(), store.list(asked.after(), asked.by("undertaking"), asked.most()));
    }

    @Override
    public Optional<OpenThing> find(String base, UUID id) {
        return told(base, store.find(id)).stream().findFirst();
    }

    private List<OpenThing> told(String base, List<Knot> knots) {
        var ids = knots.stream().map(Knot::id).toList();
        var edges = store.listEdges(ids);
        return knots.stream()
                .map(knot -> new OpenThing(
                        knot.id(),
                        knot.kind(),
                        knot.title(),
                        knot.within(),
                        knot.open(),
                        edges.stream()
                                .filter(edge -> edge.to().equals(knot.id()))
                                .map(edge -> new Neighbour(edge.from(), edge.how()))
                                .toList(),
                        edges.stream()
                                .filter(edge -> edge.from().equals(knot.id()))
                                .map(edge -> new Neighbour(edge.to(), edge.how()))
                                .toList(),
                        URI.create(base + "/faden/" + knot.id())))
                .toList();
    }
}
