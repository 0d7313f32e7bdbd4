package org.augenhoehe.platform.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

/// Forgets counts that have run out, and the keys of days gone by.
@Configuration(proxyBeanMethods = false)
class OldBuckets {
    @Bean
    Task<Void> forgetOldBuckets(RateLimits limits) {
        return Tasks.recurring("forget old buckets", FixedDelay.ofHours(1))
                .execute((instance, context) -> limits.forgetOld());
    }
}
