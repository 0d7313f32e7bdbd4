package org.augenhoehe.following;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

/// On which days somebody was told of what is of no use after that day.
@Configuration(proxyBeanMethods = false)
class FollowUpkeep {
    @Bean
    Task<Void> forgetWhoWasTold(FollowStore store, Clock clock) {
        return Tasks.recurring("forget who was told", FixedDelay.ofHours(24))
                .execute((instance, context) -> store.forgetTold(
                        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(3)));
    }
}
