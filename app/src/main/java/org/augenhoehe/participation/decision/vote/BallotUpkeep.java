package org.augenhoehe.participation.decision.vote;

import java.time.LocalTime;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;

/// Sweeps out every night what the files of the database still hold of ballots and answers that were replaced or
/// erased, or whose way to a person was cut.
@Configuration(proxyBeanMethods = false)
class BallotUpkeep {
    private static final LocalTime AT_NIGHT = LocalTime.of(2, 50);

    @Bean
    Task<Void> sweepOutBallots(BallotStore store) {
        return Tasks.recurring("sweep out ballots", new Daily(AT_NIGHT)).execute((instance, context) -> store.sweep());
    }
}
