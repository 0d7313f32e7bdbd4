package org.augenhoehe.participation.lots.waves;

import java.time.LocalTime;

import org.augenhoehe.undertakings.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

/// Looks every morning for whom the day has passed.
@Configuration(proxyBeanMethods = false)
class WaveUpkeep {
    private static final LocalTime MORNING = LocalTime.of(6, 10);

    @Bean
    Task<Void> drawForFreeSeats(WaveBook book) {
        return Tasks.recurring("draw for free seats", Schedules.daily(Step.ZONE, MORNING))
                .execute((instance, context) -> book.listWaiting().forEach(book::pass));
    }
}
