package org.augenhoehe.atlas.open;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.api.Asked;
import org.augenhoehe.api.Resource;
import org.augenhoehe.atlas.answer.JoiningStore;
import org.augenhoehe.atlas.entry.Entry;
import org.augenhoehe.atlas.entry.MapEntryStore;
import org.springframework.stereotype.Component;

/// What programs read of the map: what everybody may read, as exactly as everybody sees it.
@Component
class OpenEntries implements Resource<OpenEntry> {
    private final MapEntryStore store;
    private final JoiningStore joined;

    OpenEntries(MapEntryStore store, JoiningStore joined) {
        this.store = store;
        this.joined = joined;
    }

    @Override
    public String name() {
        return "map-entries";
    }

    @Override
    public String about() {
        return "Needs and resources that people marked on the map.";
    }

    @Override
    public Class<OpenEntry> type() {
        return OpenEntry.class;
    }

    @Override
    public Set<String> narrowedBy() {
        return Set.of("collection");
    }

    @Override
    public List<OpenEntry> list(Asked asked) {
        var found = store.listAfter(asked.after(), asked.by("collection"), asked.most());
        var counts = joined.counts(found.stream().map(Entry::id).toList());
        return found.stream().map(one -> told(asked.base(), one, counts)).toList();
    }

    @Override
    public Optional<OpenEntry> find(String base, UUID id) {
        return store.find(id)
                .filter(one -> one.isPublic() && !one.isWithdrawn())
                .map(one -> told(base, one, joined.counts(List.of(id))));
    }

    private static OpenEntry told(String base, Entry one, Map<UUID, Integer> counts) {
        return new OpenEntry(
                one.id(),
                one.kind(),
                one.category(),
                one.name(),
                one.about(),
                one.organisation(),
                one.collection(),
                Objects.requireNonNull(one.shape()),
                one.exactness(),
                one.place(),
                one.fromDay(),
                one.untilDay(),
                one.isNeed() ? counts.getOrDefault(one.id(), 0) + (one.author() == null ? 0 : 1) : 0,
                one.state(),
                one.isChecked() ? one.checkedAt() : null,
                one.at(),
                URI.create(base + one.path()));
    }
}
