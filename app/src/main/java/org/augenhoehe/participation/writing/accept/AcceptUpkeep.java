package org.augenhoehe.participation.writing.accept;

import java.time.Duration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

/// When the days of a change are over, what was said to it counts.
@Configuration(proxyBeanMethods = false)
class AcceptUpkeep {
    @Bean
    Task<Void> settleTextChanges(AcceptBook book) {
        return Tasks.recurring("settle text changes", FixedDelay.of(Duration.ofSeconds(30)))
                .execute((instance, context) -> book.listDue().forEach(book::settle));
    }
}
