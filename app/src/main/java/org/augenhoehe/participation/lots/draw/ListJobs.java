package org.augenhoehe.participation.lots.draw;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

import org.augenhoehe.participation.lots.check.SolverTurn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

/// Has lists computed after the commit.
@Component
public class ListJobs {
    /// What broke off so often breaks off again: then hosts are told, and may have it tried anew.
    private static final int TRIES = 3;

    private static final FailureHandler<Wave> AGAIN =
            new ExponentialBackoffFailureHandler<>(Duration.ofSeconds(30), 2.0);
    private static final TaskDescriptor<Wave> MAKE = TaskDescriptor.of("make lists for drawing lots", Wave.class);

    private final ObjectProvider<SchedulerClient> jobs;
    private final Clock clock;

    ListJobs(ObjectProvider<SchedulerClient> jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    public void make(UUID step, int wave) {
        jobs.getObject()
                .scheduleIfNotExists(MAKE.instance(step + " " + wave)
                        .data(new Wave(step, wave))
                        .scheduledTo(clock.instant()));
    }

    record Wave(UUID step, int wave) {}

    @Configuration(proxyBeanMethods = false)
    static class Making {
        @Bean
        Task<Wave> makeListsForDrawingLots(ListMaking making, SolverTurn turn) {
            return Tasks.custom(MAKE)
                    .onFailure((failed, operations) -> {
                        var execution = failed.getExecution();
                        if (execution.consecutiveFailures + 1 < TRIES) {
                            AGAIN.onFailure(failed, operations);
                            return;
                        }
                        making.giveUp(((Wave) execution.taskInstance.getData()).step());
                        operations.stop();
                    })
                    .execute(turn.one((instance, context) -> making.make(
                            instance.getData().step(), instance.getData().wave())));
        }
    }
}
