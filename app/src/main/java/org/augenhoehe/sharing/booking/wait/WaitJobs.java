package org.augenhoehe.sharing.booking.wait;

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
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

/// Looks after the waiting lists: at once when something moves, and every few minutes for all that nobody tells, such
/// as
/// a thing that comes back from repair.
@Component
class WaitJobs {
    private static final TaskDescriptor<UUID> LOOK = TaskDescriptor.of("sharing-waiting", UUID.class);

    private final ObjectProvider<SchedulerClient> jobs;
    private final Clock clock;

    WaitJobs(ObjectProvider<SchedulerClient> jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    /// After the commit of the caller.
    void look(UUID offer) {
        jobs.getObject()
                .scheduleIfNotExists(LOOK.instance(offer.toString()).data(offer).scheduledTo(clock.instant()));
    }

    @Configuration(proxyBeanMethods = false)
    static class Looks {
        @Bean
        Task<UUID> serveWhoWaits(WaitServing serving) {
            return Tasks.oneTime(LOOK).execute((instance, context) -> serving.serve(instance.getData()));
        }

        @Bean
        Task<Void> lookAfterWaitingLists(WaitServing serving) {
            return Tasks.recurring("look after waiting lists", FixedDelay.ofMinutes(5))
                    .execute((instance, context) -> serving.serveAll());
        }
    }
}
