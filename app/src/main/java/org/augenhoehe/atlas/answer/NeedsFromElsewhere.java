package org.augenhoehe.atlas.answer;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.atlas.Needs;
import org.augenhoehe.atlas.entry.Entry;
import org.augenhoehe.atlas.entry.EntryNews;
import org.augenhoehe.atlas.entry.MapEntryStore;
import org.augenhoehe.thread.Leading;
import org.augenhoehe.thread.Thread;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Needs are answered with what stands in other rooms, too.
@Component
class NeedsFromElsewhere implements Needs {
    private final MapEntryStore entries;
    private final EntryNews news;
    private final Thread thread;

    NeedsFromElsewhere(MapEntryStore entries, EntryNews news, Thread thread) {
        this.entries = entries;
        this.news = news;
        this.thread = thread;
    }

    @Override
    public Optional<Need> find(UUID id) {
        return entries.find(id).filter(NeedsFromElsewhere::isAsking).map(NeedsFromElsewhere::need);
    }

    @Override
    public List<Need> list(Collection<UUID> ids) {
        return entries.listAll(ids).stream()
                .filter(NeedsFromElsewhere::isAsking)
                .map(NeedsFromElsewhere::need)
                .toList();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean answered(UUID need, UUID answer, UUID by) {
        var entry = entries.hold(need);
        if (!isAsking(entry)) {
            return false;
        }
        thread.lead(List.of(need), answer, Leading.ANSWERED_BY);
        news.happened(entry, "answered", "", by);
        return true;
    }

    private static boolean isAsking(Entry entry) {
        return entry.isNeed() && entry.isOnMap();
    }

    private static Need need(Entry entry) {
        return new Need(entry.id(), entry.name(), entry.path());
    }
}
