package org.augenhoehe.participation.survey.answer;

import java.time.LocalTime;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;

/// Sweeps out every night what the files of the database still hold of answers that were kept for a person, and of
/// sheets that lay in another order.
@Configuration(proxyBeanMethods = false)
class SurveyUpkeep {
    private static final LocalTime AT_NIGHT = LocalTime.of(2, 55);

    @Bean
    Task<Void> sweepOutSurveys(DraftStore store) {
        return Tasks.recurring("sweep out surveys", new Daily(AT_NIGHT)).execute((instance, context) -> store.sweep());
    }
}
