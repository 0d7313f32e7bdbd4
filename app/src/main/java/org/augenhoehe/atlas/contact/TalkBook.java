package org.augenhoehe.atlas.contact;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.atlas.entry.Entered;
import org.augenhoehe.atlas.entry.Entry;
import org.augenhoehe.atlas.entry.MapEntryBook;
import org.augenhoehe.atlas.entry.MapEntryStore;
import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.notices.NoticeKind;
import org.augenhoehe.notices.Notices;
import org.augenhoehe.platform.web.NotFound;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Somebody writes to whoever marked an entry, and they write back. Nobody learns an address of the other.
@Component
class TalkBook {
    private static final NoticeKind WRITTEN = new NoticeKind("map.message", "atlas.notice.message", false);

    private final TalkStore store;
    private final MapEntryStore entries;
    private final MapEntryBook book;
    private final TalkSides sides;
    private final Notices notices;
    private final Doorkeeper door;
    private final Clock clock;

    TalkBook(
            TalkStore store,
            MapEntryStore entries,
            MapEntryBook book,
            TalkSides sides,
            Notices notices,
            Doorkeeper door,
            Clock clock) {
        this.store = store;
        this.entries = entries;
        this.book = book;
        this.sides = sides;
        this.notices = notices;
        this.door = door;
        this.clock = clock;
    }

    /// Begins, or goes on.
    @Transactional
    Entered ask(UUID person, UUID id, String words) {
        var entry = entries.hold(id);
        if (!entry.isPublic() || entry.isWithdrawn()) {
            throw new NotFound();
        }
        var readers = sides.readers(entry);
        if (book.tends(person, entry) || readers.isEmpty()) {
            return new Entered.Refused(Entered.Why.OWN);
        }
        var answer = door.admit(person, words);
        if (!(answer instanceof Answer.Open)) {
            return new Entered.Closed(answer);
        }
        var talk = store.begin(Ids.next(), id, person, entry.organisation(), clock.instant());
        store.add(Ids.next(), talk.id(), person, true, words, clock.instant());
        notices.tell(readers, WRITTEN, path(entry));
        return new Entered.Done(id, false);
    }

    @Transactional
    Entered answer(UUID person, UUID id, UUID talkId, String words) {
        var entry = entries.hold(id);
        var talk = store.find(talkId).filter(one -> one.entry().equals(id)).orElseThrow(NotFound::new);
        if (!book.tends(person, entry) || !sides.answers(person, entry, talk)) {
            throw new NotFound();
        }
        var answer = door.admit(person, words);
        if (!(answer instanceof Answer.Open)) {
            return new Entered.Closed(answer);
        }
        store.add(Ids.next(), talk.id(), person, false, words, clock.instant());
        notices.tell(Set.of(talk.asker()), WRITTEN, path(entry));
        return new Entered.Done(id, false);
    }

    static String path(Entry entry) {
        return entry.path() + "/nachrichten";
    }

    @Configuration(proxyBeanMethods = false)
    static class TalkKinds {
        @Bean
        NoticeKind mapEntryMessage() {
            return WRITTEN;
        }
    }
}
