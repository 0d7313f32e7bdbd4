package org.augenhoehe.participation.lots.check;

import java.time.Clock;
import java.util.UUID;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

/// Has quotas checked after the commit.
@Component
class CheckJobs {
    private static final TaskDescriptor<Asked> CHECK = TaskDescriptor.of("check quotas for drawing lots", Asked.class);

    private final ObjectProvider<SchedulerClient> jobs;
    private final Clock clock;

    CheckJobs(ObjectProvider<SchedulerClient> jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    void check(UUID step, UUID asked) {
        jobs.getObject()
                .scheduleIfNotExists(
                        CHECK.instance(asked.toString()).data(new Asked(step)).scheduledTo(clock.instant()));
    }

    record Asked(UUID step) {}

    @Configuration(proxyBeanMethods = false)
    static class Checking {
        @Bean
        Task<Asked> checkQuotasForDrawingLots(QuotaChecking checking, SolverTurn turn) {
            return Tasks.custom(CHECK)
                    .execute(turn.one((instance, context) ->
                            checking.check(instance.getData().step())));
        }
    }
}
