package org.augenhoehe.sharing.fair.house;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;

import org.augenhoehe.sharing.booking.Span;
import org.augenhoehe.sharing.fair.ApplicationStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

/// What somebody said about their need goes 90 days after the decision: until then it can be asked about.
@Configuration(proxyBeanMethods = false)
class FairUpkeep {
    private static final LocalTime NIGHT = LocalTime.of(3, 55);
    private static final Duration KEPT = Duration.ofDays(90);

    @Bean
    Task<Void> forgetNeeds(ApplicationStore applications, Clock clock) {
        return Tasks.recurring("forget what was said about needs", Schedules.daily(Span.ZONE, NIGHT))
                .execute((instance, context) ->
                        applications.forgetWords(clock.instant().minus(KEPT)));
    }
}
