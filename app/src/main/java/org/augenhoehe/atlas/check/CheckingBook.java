package org.augenhoehe.atlas.check;

import java.time.Clock;
import java.util.UUID;

import org.augenhoehe.atlas.entry.Entered;
import org.augenhoehe.atlas.entry.Entry;
import org.augenhoehe.atlas.entry.EntryNews;
import org.augenhoehe.atlas.entry.MapEntryBook;
import org.augenhoehe.atlas.entry.MapEntryStore;
import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.notices.Notices;
import org.augenhoehe.people.Organisations;
import org.augenhoehe.platform.web.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A second person looked whether an entry is true: never whoever marked it, or whose it is.
@Component
public class CheckingBook {
    private final CheckingStore store;
    private final MapEntryStore entries;
    private final MapEntryBook book;
    private final EntryNews news;
    private final Notices notices;
    private final Organisations organisations;
    private final Doorkeeper door;
    private final Clock clock;

    CheckingBook(
            CheckingStore store,
            MapEntryStore entries,
            MapEntryBook book,
            EntryNews news,
            Notices notices,
            Organisations organisations,
            Doorkeeper door,
            Clock clock) {
        this.store = store;
        this.entries = entries;
        this.book = book;
        this.news = news;
        this.notices = notices;
        this.organisations = organisations;
        this.door = door;
        this.clock = clock;
    }

    /// @param version that was looked at
    /// @param words what is otherwise
    @Transactional
    public Entered check(UUID person, UUID id, int version, boolean holds, String words) {
        var entry = entries.hold(id);
        if (!entry.isPublic()) {
            throw new NotFound();
        }
        if (!entry.isOpen()) {
            return new Entered.Refused(Entered.Why.ENDED);
        }
        if (book.tends(person, entry) || isOfTheirs(person, entry)) {
            return new Entered.Refused(Entered.Why.OWN);
        }
        if (entry.version() != version) {
            return new Entered.Refused(Entered.Why.MOVED);
        }
        // These words stand in the history and cannot wait.
        var answer = door.admit(person, words);
        if (!(answer instanceof Answer.Open)) {
            return new Entered.Closed(answer);
        }
        var now = clock.instant();
        if (!store.note(id, person, version, holds, now)) {
            return new Entered.Refused(Entered.Why.OWN);
        }
        store.add(new Checking(Ids.next(), id, version, holds, words, now, false), person);
        if (holds) {
            news.noted(entry, "checked", "");
        } else {
            news.noted(entry, "doubted", "");
            notices.tell(news.tending(entry), CheckingKinds.DOUBTED, entry.path());
        }
        return new Entered.Done(id, false);
    }

    /// Who only belongs to the organisation whose it is, is no second side either.
    private boolean isOfTheirs(UUID person, Entry entry) {
        var organisation = entry.organisation();
        return organisation != null && organisations.listOfMember(person).contains(organisation);
    }
}
