package org.augenhoehe.participation.tasks.task;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The history of each task.
@Repository
public class TaskHistory {
    private final JdbcClient db;
    private final Clock clock;

    TaskHistory(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public void note(UUID task, Act act, UUID person) {
        note(task, act, person, null);
    }

    public void note(UUID task, Act act, UUID person, @Nullable UUID other) {
        db.sql("""
                insert into participation.shared_task_entry (id, task, act, person, other, at)
                values (:id, :task, :act, :person, :other, :at)
                """)
                .param("id", Ids.next())
                .param("task", task)
                .param("act", act.name())
                .param("person", person)
                .param("other", other)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /// The newest first.
    public List<Entry> list(UUID task) {
        return db.sql("""
                select act, person, other, at from participation.shared_task_entry where task = :task
                order by at desc, id desc
                """).param("task", task).query(Entry.class).list();
    }

    List<Entry> listOf(UUID person) {
        return db.sql("""
                select act, person, other, at from participation.shared_task_entry
                where person = :person or other = :person order by at, id
                """).param("person", person).query(Entry.class).list();
    }

    void forget(UUID person) {
        db.sql("update participation.shared_task_entry set person = null where person = :person")
                .param("person", person)
                .update();
        db.sql("update participation.shared_task_entry set other = null where other = :person")
                .param("person", person)
                .update();
    }
}
