package org.augenhoehe.participation.lots.draw;

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

/// Has lists computed after the commit.
@Component
public class ListJobs {
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
        Task<Wave> makeListsForDrawingLots(ListMaking making) {
            return Tasks.oneTime(MAKE)
                    .execute((instance, context) -> making.make(
                            instance.getData().step(), instance.getData().wave()));
        }
    }
}
