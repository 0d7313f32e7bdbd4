package org.augenhoehe.moderation.door;

import java.time.Clock;
import java.time.Duration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

@Configuration(proxyBeanMethods = false)
class OldPrints {
    private static final Duration KEPT = Duration.ofDays(1);

    @Bean
    Task<Void> forgetOldPrints(PrintStore prints, Clock clock) {
        return Tasks.recurring("forget old prints", FixedDelay.ofHours(1))
                .execute((instance, context) ->
                        prints.forgetBefore(clock.instant().minus(KEPT)));
    }
}
