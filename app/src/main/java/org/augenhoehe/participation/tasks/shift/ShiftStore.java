package org.augenhoehe.participation.tasks.shift;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class ShiftStore {
    private static final String SHIFT = """
            select s.id, s.task, lower(s.during) as begins, upper(s.during) as ends, s.people, s.reason,
                s.cancelled_at is not null as cancelled,
                (select count(*) from participation.shift_person p where p.shift = s.id) as signed_up
            from participation.shift s
            """;

    private final JdbcClient db;

    ShiftStore(JdbcClient db) {
        this.db = db;
    }

    void add(UUID id, UUID task, ShiftTimes times, int people) {
        db.sql("""
                insert into participation.shift (id, task, during, people)
                values (:id, :task, tstzrange(:begins, :ends), :people)
                """)
                .param("id", id)
                .param("task", task)
                .param("begins", Timestamp.from(times.begins()))
                .param("ends", Timestamp.from(times.ends()))
                .param("people", people)
                .update();
    }

    /// Those who signed up move along.
    void move(UUID id, ShiftTimes times, int people) {
        db.sql("""
                update participation.shift set during = tstzrange(:begins, :ends), people = :people where id = :id
                """)
                .param("id", id)
                .param("begins", Timestamp.from(times.begins()))
                .param("ends", Timestamp.from(times.ends()))
                .param("people", people)
                .update();
    }

    void cancel(UUID id, String reason, Instant at) {
        db.sql("delete from participation.shift_person where shift = :id")
                .param("id", id)
                .update();
        db.sql("update participation.shift set cancelled_at = :at, reason = :reason where id = :id")
                .param("id", id)
                .param("at", Timestamp.from(at))
                .param("reason", reason)
                .update();
    }

    public Optional<Shift> find(UUID id) {
        return db.sql(SHIFT + "where s.id = :id")
                .param("id", id)
                .query(Shift.class)
                .optional();
    }

    /// Nobody else signs up, moves or cancels it until the transaction ends.
    Optional<Shift> hold(UUID id) {
        db.sql("select id from participation.shift where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .optional();
        return find(id);
    }

    public List<Shift> list(Collection<UUID> tasks) {
        return db.sql(SHIFT + "where s.task = any(cast(:tasks as uuid[])) order by s.during, s.id")
                .param("tasks", tasks.toArray(UUID[]::new))
                .query(Shift.class)
                .list();
    }

    /// For which somebody signed up.
    public List<Shift> listOf(UUID person) {
        return db.sql(SHIFT + """
                where s.id in (select shift from participation.shift_person where person = :person)
                order by s.during, s.id
                """).param("person", person).query(Shift.class).list();
    }
}
