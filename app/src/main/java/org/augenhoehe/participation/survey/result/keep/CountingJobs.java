package org.augenhoehe.participation.survey.result.keep;

import java.time.Clock;
import java.util.UUID;

import org.augenhoehe.participation.survey.Survey;
import org.augenhoehe.participation.survey.WhenOver;
import org.augenhoehe.undertakings.Step;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

/// Has a survey counted after the commit that ends it.
@Component
class CountingJobs implements WhenOver {
    private static final TaskDescriptor<Over> COUNT = TaskDescriptor.of("count a survey", Over.class);

    private final ObjectProvider<SchedulerClient> jobs;
    private final Clock clock;

    CountingJobs(ObjectProvider<SchedulerClient> jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public void over(Step step, Survey survey) {
        jobs.getObject()
                .scheduleIfNotExists(COUNT.instance(step.id().toString())
                        .data(new Over(step.id()))
                        .scheduledTo(clock.instant()));
    }

    record Over(UUID step) {}

    @Configuration(proxyBeanMethods = false)
    static class Tasked {
        @Bean
        Task<Over> countSurvey(OutcomeBook book) {
            return Tasks.oneTime(COUNT)
                    .execute(
                            (instance, context) -> book.count(instance.getData().step()));
        }
    }
}
