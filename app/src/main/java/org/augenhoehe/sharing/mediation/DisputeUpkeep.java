package org.augenhoehe.sharing.mediation;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;

import org.augenhoehe.sharing.booking.Span;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

/// What was said at the desk goes half a year after it ended.
@Component
class DisputeUpkeep {
    static final Duration KEPT = Duration.ofDays(180);
    private static final LocalTime NIGHT = LocalTime.of(3, 50);

    private final DisputeStore store;
    private final Clock clock;

    DisputeUpkeep(DisputeStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// @return how many
    @Transactional
    int clear() {
        return store.deleteClosedBefore(clock.instant().minus(KEPT));
    }

    @Configuration(proxyBeanMethods = false)
    static class EveryNightForDisputes {
        @Bean
        Task<Void> clearOldDisputes(DisputeUpkeep upkeep) {
            return Tasks.recurring("clear old disputes of sharing", Schedules.daily(Span.ZONE, NIGHT))
                    .execute((instance, context) -> upkeep.clear());
        }
    }
}
