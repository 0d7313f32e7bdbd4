package org.augenhoehe.people.maillink;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

/// Forgets links that nobody used, and with them who only thought about coming in.
@Configuration(proxyBeanMethods = false)
class OldMailLinks {
    @Bean
    Task<Void> forgetOldMailLinks(MailLinkStore store, Clock clock) {
        return Tasks.recurring("forget old mail links", FixedDelay.ofHours(1))
                .execute((instance, context) -> store.forgetBefore(clock.instant()));
    }
}
