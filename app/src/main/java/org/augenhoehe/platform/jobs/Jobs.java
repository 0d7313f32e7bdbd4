package org.augenhoehe.platform.jobs;

import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;

import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;

/// The one outbox of the house: rooms schedule with the {@link SchedulerClient}, which takes part in
/// their transaction, and declare what is to be done as {@link Task} beans. How a job ends takes part in
/// the transaction of whoever ends it, too.
@Configuration(proxyBeanMethods = false)
class Jobs {
    private static final String TABLE = "platform.job";
    private static final Duration POLLING = Duration.ofSeconds(2);

    @Bean
    SchedulerClient schedulerClient(DataSource dataSource, List<Task<?>> tasks, JobData data) {
        return SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource), tasks)
                .tableName(TABLE)
                .serializer(data)
                .build();
    }

    @Bean
    SmartLifecycle scheduler(DataSource dataSource, List<Task<?>> tasks, JobData data) {
        var recurring = tasks.stream()
                .filter(RecurringTask.class::isInstance)
                .map(task -> (RecurringTask<?>) task)
                .toList();
        var onDemand =
                tasks.stream().filter(task -> !(task instanceof RecurringTask)).toList();
        var builder = Scheduler.create(new TransactionAwareDataSourceProxy(dataSource), onDemand)
                .tableName(TABLE)
                .serializer(data)
                .threads(4)
                .pollingInterval(POLLING)
                .shutdownMaxWait(Duration.ofSeconds(10));
        recurring.forEach(builder::startTasks);
        return new RunningScheduler(builder::build);
    }
}
