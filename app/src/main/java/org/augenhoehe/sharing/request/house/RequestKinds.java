package org.augenhoehe.sharing.request.house;

import java.time.LocalTime;

import org.augenhoehe.search.SearchKind;
import org.augenhoehe.sharing.request.book.RequestBook;
import org.augenhoehe.sharing.request.book.RequestEnding;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

/// How requests are called in the search, and when they end by themselves.
@Configuration(proxyBeanMethods = false)
class RequestKinds {
    static final SearchKind SEARCHED = new SearchKind("gesuch", "sharing.request.searched");
    private static final LocalTime NIGHT = LocalTime.of(2, 50);

    @Bean
    SearchKind requestsSearched() {
        return SEARCHED;
    }

    @Bean
    Task<Void> endSharingRequests(RequestEnding ending) {
        return Tasks.recurring("end sharing requests", Schedules.daily(RequestBook.ZONE, NIGHT))
                .execute((instance, context) -> {
                    while (ending.endOver() == RequestEnding.AT_ONCE) {
                        // The next ones in a transaction of their own.
                    }
                    while (ending.forgetEnded() == RequestEnding.AT_ONCE) {
                        // The same.
                    }
                });
    }
}
