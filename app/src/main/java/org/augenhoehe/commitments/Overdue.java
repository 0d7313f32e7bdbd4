package org.augenhoehe.commitments;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;

import org.augenhoehe.undertakings.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

/// That a promised day went by in silence is news, too: its owner hears it, and everybody whose voice led to it.
@Component
class Overdue {
    private static final LocalTime MORNING = LocalTime.of(6, 30);
    private static final int AT_ONCE = 500;

    private final CommitmentStore store;
    private final CommitmentNews news;
    private final Clock clock;

    Overdue(CommitmentStore store, CommitmentNews news, Clock clock) {
        this.store = store;
        this.news = news;
        this.clock = clock;
    }

    /// Once for each promised day, however often this is asked.
    ///
    /// @return how many
    @Transactional
    int tell() {
        var late = store.holdUntoldOverdue(LocalDate.ofInstant(clock.instant(), Step.ZONE), AT_ONCE);
        late.forEach(one -> {
            store.noteToldOverdue(one.id(), one.due());
            news.overdue(one);
        });
        return late.size();
    }

    @Configuration(proxyBeanMethods = false)
    static class EveryMorning {
        @Bean
        Task<Void> tellOfOverdueCommitments(Overdue overdue) {
            return Tasks.recurring("tell of overdue commitments", Schedules.daily(Step.ZONE, MORNING))
                    .execute((instance, context) -> {
                        while (overdue.tell() == AT_ONCE) {
                            // The next ones in a transaction of their own.
                        }
                    });
        }
    }
}
