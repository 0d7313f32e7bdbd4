package org.augenhoehe.people.trust;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

/// Forgets invitations and new cards that nobody came back to.
@Configuration(proxyBeanMethods = false)
class OldRequests {
    @Bean
    Task<Void> forgetOldCardRequests(ReplacementBook book) {
        return Tasks.recurring("forget old card requests", FixedDelay.ofHours(6))
                .execute((instance, context) -> book.forgetOld());
    }
}
