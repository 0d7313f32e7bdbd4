package org.augenhoehe.atlas.check;

import java.time.Clock;
import java.time.LocalTime;

import org.augenhoehe.atlas.entry.EntryNews;
import org.augenhoehe.atlas.entry.MapEntryBook;
import org.augenhoehe.notices.Notices;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

/// Whoever marked something is asked once whether it is still true, when nobody has said so for long.
@Component
class StaleEntries {
    private static final LocalTime MORNING = LocalTime.of(6, 40);
    private static final int AT_ONCE = 200;

    private final CheckingStore store;
    private final EntryNews news;
    private final Notices notices;
    private final Clock clock;

    StaleEntries(CheckingStore store, EntryNews news, Notices notices, Clock clock) {
        this.store = store;
        this.news = news;
        this.notices = notices;
        this.clock = clock;
    }

    /// @return how many
    @Transactional
    int ask() {
        var now = clock.instant();
        var stale = store.holdStale(now, AT_ONCE);
        stale.forEach(entry -> {
            store.reminded(entry.id(), now);
            notices.tell(news.tending(entry), CheckingKinds.STALE, entry.path());
        });
        return stale.size();
    }

    @Configuration(proxyBeanMethods = false)
    static class EveryMorning {
        @Bean
        Task<Void> askWhetherMapEntriesAreTrue(StaleEntries stale) {
            return Tasks.recurring("ask whether map entries are true", Schedules.daily(MapEntryBook.ZONE, MORNING))
                    .execute((instance, context) -> {
                        while (stale.ask() == AT_ONCE) {
                            // The next ones in a transaction of their own.
                        }
                    });
        }
    }
}
