package org.augenhoehe.platform.jobs;

import java.time.Clock;
import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;

/// Jobs that failed when they were last tried: how many there are, another try, giving one up.
@Component
public class FailedJobs {
    private static final String FAILED = " from platform.job where consecutive_failures > 0";

    private final JdbcClient db;
    private final ObjectProvider<SchedulerClient> jobs;
    private final Clock clock;

    FailedJobs(JdbcClient db, ObjectProvider<SchedulerClient> jobs, Clock clock) {
        this.db = db;
        this.jobs = jobs;
        this.clock = clock;
    }

    public int count() {
        return db.sql("select count(*)" + FAILED).query(Integer.class).single();
    }

    public int count(String task) {
        return db.sql("select count(*)" + FAILED + " and task_name = :task")
                .param("task", task)
                .query(Integer.class)
                .single();
    }

    /// The latest failures first.
    public List<FailedJob> list(int limit) {
        return db.sql("""
                select task_name, task_instance, consecutive_failures, last_failure, execution_time
                """ + FAILED + " order by last_failure desc limit :limit")
                .param("limit", limit)
                .query((row, number) -> new FailedJob(
                        row.getString("task_name"),
                        row.getString("task_instance"),
                        row.getInt("consecutive_failures"),
                        row.getTimestamp("last_failure").toInstant(),
                        row.getTimestamp("execution_time").toInstant()))
                .list();
    }

    /// @return false when it is done, dropped or just being tried
    @Transactional
    public boolean retry(String task, String instance) {
        return isDone(() -> jobs.getObject().reschedule(TaskInstanceId.of(task, instance), clock.instant()));
    }

    /// @return false when it is done, dropped or just being tried
    @Transactional
    public boolean drop(String task, String instance) {
        return isDone(() -> jobs.getObject().cancel(TaskInstanceId.of(task, instance)));
    }

    private static boolean isDone(Runnable change) {
        try {
            change.run();
            return true;
        } catch (TaskInstanceNotFoundException | TaskInstanceCurrentlyExecutingException gone) {
            return false;
        }
    }
}
