package org.augenhoehe.atlas.entry;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.augenhoehe.feeds.NewsTeller;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Component;

/// Tells what became of entries in the words of their history. What moderation hides is not told.
@Component
class EntriesTold implements NewsTeller {
    static final String KIND = "karte";

    private final Events events;
    private final MapEntryStore entries;

    EntriesTold(Events events, MapEntryStore entries) {
        this.events = events;
        this.entries = entries;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<UUID, Told> tell(Page page, Collection<UUID> news) {
        var found = events.listAll(news);
        var known = entries.listAll(found.stream().map(Events.Event::entry).collect(Collectors.toSet())).stream()
                .filter(Entry::isPublic)
                .collect(Collectors.toMap(Entry::id, Function.identity()));
        var told = new HashMap<UUID, Told>();
        for (var event : found) {
            var entry = known.get(event.entry());
            if (entry != null) {
                var about = entry.isWithdrawn() ? page.t("atlas.withdrawn.name") : entry.name();
                told.put(event.id(), new Told(about, page.t(event.textKey()), event.reason(), entry.path()));
            }
        }
        return told;
    }
}
