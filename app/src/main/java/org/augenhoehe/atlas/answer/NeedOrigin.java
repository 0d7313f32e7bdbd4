package org.augenhoehe.atlas.answer;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.atlas.entry.EntryNews;
import org.augenhoehe.atlas.entry.MapEntryStore;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.thread.Leading;
import org.augenhoehe.thread.Thread;
import org.augenhoehe.undertakings.Origin;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;

/// A need on the map becomes an undertaking: everybody who needs it hears, and the thread leads back and forth.
@Component
class NeedOrigin implements Origin {
    private final MapEntryStore entries;
    private final BecameStore became;
    private final EntryNews news;
    private final Thread thread;
    private final Undertakings undertakings;
    private final Clock clock;

    NeedOrigin(
            MapEntryStore entries,
            BecameStore became,
            EntryNews news,
            Thread thread,
            Undertakings undertakings,
            Clock clock) {
        this.entries = entries;
        this.became = became;
        this.news = news;
        this.thread = thread;
        this.undertakings = undertakings;
        this.clock = clock;
    }

    @Override
    public Optional<Said> find(UUID thing) {
        return entries.find(thing)
                .filter(entry -> entry.isNeed() && entry.isOnMap())
                .map(entry -> new Said(entry.name(), entry.about(), entry.path()));
    }

    @Override
    public void started(UUID thing, UUID undertaking, UUID by) {
        var entry = entries.hold(thing);
        if (!entry.isNeed() || !entry.isOnMap()) {
            throw new NotFound();
        }
        became.add(thing, undertaking, clock.instant());
        thread.lead(List.of(thing), undertaking, Leading.LED_TO);
        undertakings.noteAbout(thing, undertaking, by, "from_map", "", entry.name());
        news.happened(entry, "became", "", by);
    }
}
