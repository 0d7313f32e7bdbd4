package org.augenhoehe.participation.writing.accept;

import java.time.Duration;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

/// When the days of a change are over, what was said to it counts.
@Configuration(proxyBeanMethods = false)
class AcceptUpkeep {
    private static final Logger log = LoggerFactory.getLogger(AcceptUpkeep.class);

    @Bean
    Task<Void> settleTextChanges(AcceptBook book) {
        return Tasks.recurring("settle text changes", FixedDelay.of(Duration.ofSeconds(30)))
                .execute((instance, context) -> book.listDue().forEach(change -> settle(book, change)));
    }

    /// What goes wrong with one change keeps no other from its end.
    private static void settle(AcceptBook book, UUID change) {
        try {
            book.settle(change);
        } catch (RuntimeException broken) {
            log.error("The change {} could not be settled.", change, broken);
        }
    }
}
