package org.augenhoehe.sharing.fair.book;

import java.time.Instant;
import java.util.UUID;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

/// Decides an allocation when its time has come. Where the machine is off then, it is decided when it is on again.
@Component
class DecisionJobs {
    private static final TaskDescriptor<UUID> DECIDE = TaskDescriptor.of("decide an allocation", UUID.class);

    private final ObjectProvider<SchedulerClient> jobs;

    DecisionJobs(ObjectProvider<SchedulerClient> jobs) {
        this.jobs = jobs;
    }

    void decide(UUID fair, Instant at) {
        jobs.getObject()
                .scheduleIfNotExists(DECIDE.instance(fair.toString()).data(fair).scheduledTo(at));
    }

    @Configuration(proxyBeanMethods = false)
    static class DecisionTasks {
        @Bean
        Task<UUID> decideAllocation(FairDecision decision) {
            return Tasks.oneTime(DECIDE).execute((instance, context) -> decision.decide(instance.getData()));
        }
    }
}
