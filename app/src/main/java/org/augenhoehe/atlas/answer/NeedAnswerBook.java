package org.augenhoehe.atlas.answer;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.atlas.entry.Entered;
import org.augenhoehe.atlas.entry.EntryNews;
import org.augenhoehe.atlas.entry.MapEntryStore;
import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.Moderation;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.thread.Leading;
import org.augenhoehe.thread.Thread;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Somebody answers a need with a resource: their own, or one that they found.
@Component
public class NeedAnswerBook {
    private final NeedAnswerStore store;
    private final MapEntryStore entries;
    private final EntryNews news;
    private final Doorkeeper door;
    private final Moderation moderation;
    private final Thread thread;
    private final Clock clock;

    NeedAnswerBook(
            NeedAnswerStore store,
            MapEntryStore entries,
            EntryNews news,
            Doorkeeper door,
            Moderation moderation,
            Thread thread,
            Clock clock) {
        this.store = store;
        this.entries = entries;
        this.news = news;
        this.door = door;
        this.moderation = moderation;
        this.thread = thread;
        this.clock = clock;
    }

    @Transactional
    public Entered answer(UUID person, UUID need, UUID resource, String words) {
        var asked = entries.hold(need);
        if (!asked.isPublic()) {
            throw new NotFound();
        }
        if (!asked.isNeed()) {
            return new Entered.Refused(Entered.Why.NO_NEED);
        }
        if (!asked.isOpen()) {
            return new Entered.Refused(Entered.Why.ENDED);
        }
        var offered = entries.find(resource).filter(one -> one.isOnMap() && !one.isNeed());
        if (offered.isEmpty()) {
            return new Entered.Refused(Entered.Why.NO_RESOURCE);
        }
        var answer = door.knock(person, words);
        if (Entered.isClosed(answer)) {
            return new Entered.Closed(answer);
        }
        var id = Ids.next();
        if (!store.add(id, need, resource, person, words, clock.instant())) {
            return new Entered.Refused(Entered.Why.ALREADY);
        }
        thread.lead(List.of(need), resource, Leading.ANSWERED_BY);
        if (answer instanceof Answer.Held) {
            store.hide(id, clock.instant());
            moderation.hold(ModeratedNeedAnswers.KIND, id);
        }
        news.happened(asked, "answered", "", person);
        return new Entered.Done(need, answer instanceof Answer.Held);
    }
}
