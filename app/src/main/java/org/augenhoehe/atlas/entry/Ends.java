package org.augenhoehe.atlas.entry;

import java.time.LocalTime;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

/// An entry whose last day went by leaves the map, and says so; where something really is, is forgotten in time.
@Component
class Ends {
    private static final LocalTime NIGHT = LocalTime.of(2, 40);
    private static final int AT_ONCE = 200;

    private final MapEntryStore store;
    private final ExactStore exact;
    private final MapEntryBook book;

    Ends(MapEntryStore store, ExactStore exact, MapEntryBook book) {
        this.store = store;
        this.exact = exact;
        this.book = book;
    }

    /// @return how many
    @Transactional
    int end() {
        exact.forgetBefore(book.today());
        var over = store.holdOver(book.today(), AT_ONCE);
        over.forEach(entry -> book.end(entry, Closing.OVER, "", null));
        return over.size();
    }

    @Configuration(proxyBeanMethods = false)
    static class EveryNight {
        @Bean
        Task<Void> endMapEntries(Ends ends) {
            return Tasks.recurring("end map entries", Schedules.daily(MapEntryBook.ZONE, NIGHT))
                    .execute((instance, context) -> {
                        while (ends.end() == AT_ONCE) {
                            // The next ones in a transaction of their own.
                        }
                    });
        }
    }
}
