package org.augenhoehe.people.slip;

import java.time.LocalTime;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;

/// Forgets every night which slips there were, as soon as they are too old, and sweeps out what
/// the database still holds of rows that have changed.
@Configuration(proxyBeanMethods = false)
class SlipUpkeep {
    private static final LocalTime AT_NIGHT = LocalTime.of(2, 40);

    @Bean
    Task<Void> forgetOldSlips(SlipStore store, SlipBook book) {
        return Tasks.recurring("forget old slips", new Daily(AT_NIGHT)).execute((instance, context) -> {
            store.dropBefore(book.today());
            store.sweep();
        });
    }
}
