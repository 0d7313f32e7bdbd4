package org.augenhoehe.atlas.entry;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.feeds.News;
import org.augenhoehe.feeds.PublicNews;
import org.augenhoehe.kernel.Ids;
import org.augenhoehe.notices.Notices;
import org.augenhoehe.people.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes down what became of an entry and tells whom it concerns, in the caller's transaction.
@Component
public class EntryNews {
    /// What is of use to nobody who did not look for it.
    private static final Set<String> QUIET = Set.of("changed", "confirmed", "checked");

    private final Events events;
    private final PublicNews news;
    private final Notices notices;
    private final Organisations organisations;
    private final List<Hearing> hearing;
    private final Clock clock;

    EntryNews(
            Events events,
            PublicNews news,
            Notices notices,
            Organisations organisations,
            List<Hearing> hearing,
            Clock clock) {
        this.events = events;
        this.news = news;
        this.notices = notices;
        this.organisations = organisations;
        this.hearing = hearing;
        this.clock = clock;
    }

    /// Something that everybody may read, and that whoever joined is told.
    ///
    /// @param act text key of the sentence is `atlas.event.<act>`
    /// @param by who did it and needs no telling; null for the house itself
    public void happened(Entry entry, String act, String reason, @Nullable UUID by) {
        noted(entry, act, reason, by);
        var people = new HashSet<>(tending(entry));
        hearing.forEach(room -> people.addAll(room.peopleOf(entry.id())));
        people.remove(by);
        notices.tell(people, EntryKinds.MOVED, entry.path());
    }

    /// Something that stands in the history, of which nobody needs a notice.
    public void noted(Entry entry, String act, String reason) {
        noted(entry, act, reason, null);
    }

    private void noted(Entry entry, String act, String reason, @Nullable UUID by) {
        var id = Ids.next();
        var now = clock.instant();
        events.add(id, entry.id(), act, reason, now);
        news.happened(new News(
                id,
                EntriesTold.KIND,
                "map_entry_" + act.toLowerCase(java.util.Locale.ROOT),
                now,
                Set.of(),
                entry.path(),
                by,
                QUIET.contains(act)));
    }

    /// Whoever marked it, and those who speak for the organisation whose it is.
    public Set<UUID> tending(Entry entry) {
        var people = new HashSet<UUID>();
        if (entry.author() != null) {
            people.add(entry.author());
        }
        if (entry.organisation() != null) {
            people.addAll(organisations.listSpeakers(entry.organisation()));
        }
        return people;
    }
}
