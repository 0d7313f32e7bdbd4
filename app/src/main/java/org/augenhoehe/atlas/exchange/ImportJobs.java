package org.augenhoehe.atlas.exchange;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.UUID;

import org.augenhoehe.atlas.entry.MapEntryBook;
import org.augenhoehe.kernel.Ids;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

/// Has a file read, or what was read taken, after the commit, while whoever handed it in does something else. Where
/// the machine stops meanwhile, it begins anew.
@Component
class ImportJobs {
    private static final LocalTime NIGHT = LocalTime.of(3, 10);
    private static final Duration KEPT = Duration.ofDays(30);
    private static final TaskDescriptor<Filed> READ = TaskDescriptor.of("read a file for the map", Filed.class);
    private static final TaskDescriptor<UUID> TAKE = TaskDescriptor.of("put a file on the map", UUID.class);

    private final ObjectProvider<SchedulerClient> jobs;
    private final Clock clock;

    ImportJobs(ObjectProvider<SchedulerClient> jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    /// @param file as it is kept
    void read(UUID id, String file, FileFormat format) {
        jobs.getObject()
                .scheduleIfNotExists(READ.instance(id.toString())
                        .data(new Filed(id, file, format))
                        .scheduledTo(clock.instant()));
    }

    void take(UUID id) {
        jobs.getObject()
                .scheduleIfNotExists(
                        TAKE.instance(Ids.next().toString()).data(id).scheduledTo(clock.instant()));
    }

    record Filed(UUID id, String file, FileFormat format) {}

    @Configuration(proxyBeanMethods = false)
    static class Importing {
        @Bean
        Task<Filed> readFileForTheMap(ImportWork work) {
            return Tasks.oneTime(READ).execute((instance, context) -> work.read(instance.getData()));
        }

        @Bean
        Task<UUID> putFileOnTheMap(ImportWork work) {
            return Tasks.oneTime(TAKE).execute((instance, context) -> work.take(instance.getData()));
        }

        @Bean
        Task<Void> dropFilesThatNobodyTook(ImportStaging staging, Clock clock) {
            return Tasks.recurring("drop files for the map", Schedules.daily(MapEntryBook.ZONE, NIGHT))
                    .execute((instance, context) -> {
                        var now = clock.instant();
                        staging.dropBefore(now.minus(KEPT), now);
                    });
        }
    }
}
