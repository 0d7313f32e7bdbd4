package org.augenhoehe.participation.lots.waves;

import java.time.LocalTime;
import java.util.UUID;

import org.augenhoehe.undertakings.Step;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

/// Looks every morning for whom the day has passed.
@Configuration(proxyBeanMethods = false)
class WaveUpkeep {
    private static final Logger log = LoggerFactory.getLogger(WaveUpkeep.class);
    private static final LocalTime MORNING = LocalTime.of(6, 10);

    @Bean
    Task<Void> drawForFreeSeats(WaveBook book) {
        return Tasks.recurring("draw for free seats", Schedules.daily(Step.ZONE, MORNING))
                .execute((instance, context) -> book.listWaiting().forEach(step -> pass(book, step)));
    }

    /// What goes wrong in one step keeps nobody waiting in another.
    private static void pass(WaveBook book, UUID step) {
        try {
            book.pass(step);
        } catch (RuntimeException broken) {
            log.error("Free seats of step {} could not be looked at.", step, broken);
        }
    }
}
