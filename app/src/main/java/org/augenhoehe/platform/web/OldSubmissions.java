package org.augenhoehe.platform.web;

import java.time.Clock;
import java.time.Duration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

/// Forgets after a day which forms were sent: nobody presses a button twice a day later.
@Configuration(proxyBeanMethods = false)
class OldSubmissions {
    @Bean
    Task<Void> forgetOldSubmissions(SubmissionStore store, Clock clock) {
        return Tasks.recurring("forget old submissions", FixedDelay.ofHours(6))
                .execute((instance, context) ->
                        store.forgetBefore(clock.instant().minus(Duration.ofDays(1))));
    }
}
