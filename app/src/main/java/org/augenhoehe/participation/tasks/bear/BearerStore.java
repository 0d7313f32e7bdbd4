package org.augenhoehe.participation.tasks.bear;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class BearerStore {
    private static final String BEARER = """
            select task, place, person, offered_to from participation.shared_task_bearer
            """;

    private final JdbcClient db;

    BearerStore(JdbcClient db) {
        this.db = db;
    }

    /// In the first place that is free; whoever holds the task knows that there is one.
    void add(UUID task, UUID person, Instant at) {
        db.sql("""
                insert into participation.shared_task_bearer (task, place, person, since)
                select :task, min(p), :person, :at from generate_series(1, 50) p
                where not exists (select from participation.shared_task_bearer where task = :task and place = p)
                """)
                .param("task", task)
                .param("person", person)
                .param("at", Timestamp.from(at))
                .update();
    }

    void remove(UUID task, UUID person) {
        db.sql("delete from participation.shared_task_bearer where task = :task and person = :person")
                .param("task", task)
                .param("person", person)
                .update();
    }

    /// @param to null where the offer is over
    void offer(UUID task, UUID person, @Nullable UUID to) {
        db.sql("""
                update participation.shared_task_bearer set offered_to = :to where task = :task and person = :person
                """).param("task", task).param("person", person).param("to", to).update();
    }

    void handOver(UUID task, UUID from, UUID to, Instant at) {
        db.sql("""
                update participation.shared_task_bearer set person = :to, offered_to = null, since = :at
                where task = :task and person = :from
                """)
                .param("task", task)
                .param("from", from)
                .param("to", to)
                .param("at", Timestamp.from(at))
                .update();
    }

    public List<Bearer> list(UUID task) {
        return list(List.of(task));
    }

    public List<Bearer> list(Collection<UUID> tasks) {
        return db.sql(BEARER + "where task = any(cast(:tasks as uuid[])) order by task, place")
                .param("tasks", tasks.toArray(UUID[]::new))
                .query(Bearer.class)
                .list();
    }

    /// What somebody has taken on, or is asked to.
    public List<Bearer> listOf(UUID person) {
        return db.sql(BEARER + "where person = :person or offered_to = :person order by since")
                .param("person", person)
                .query(Bearer.class)
                .list();
    }

    void forget(UUID person) {
        db.sql("delete from participation.shared_task_bearer where person = :person")
                .param("person", person)
                .update();
        db.sql("update participation.shared_task_bearer set offered_to = null where offered_to = :person")
                .param("person", person)
                .update();
    }
}
