package org.augenhoehe.participation.tasks.hour;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class HoursStore {
    private static final String HOURS = """
            select h.id, h.task, h.person, h.day, h.minutes, h.paid from participation.given_hours h
            """;

    private final JdbcClient db;

    HoursStore(JdbcClient db) {
        this.db = db;
    }

    void add(GivenHours given, Instant at) {
        db.sql("""
                insert into participation.given_hours (id, task, person, day, minutes, paid, given_at)
                values (:id, :task, :person, :day, :minutes, :paid, :at)
                """)
                .param("id", given.id())
                .param("task", given.task())
                .param("person", given.person())
                .param("day", given.day())
                .param("minutes", given.minutes())
                .param("paid", given.paid())
                .param("at", Timestamp.from(at))
                .update();
    }

    void correct(GivenHours given, Instant at) {
        db.sql("""
                update participation.given_hours set day = :day, minutes = :minutes, paid = :paid, given_at = :at
                where id = :id
                """)
                .param("id", given.id())
                .param("day", given.day())
                .param("minutes", given.minutes())
                .param("paid", given.paid())
                .param("at", Timestamp.from(at))
                .update();
    }

    void delete(UUID id) {
        db.sql("delete from participation.given_hours where id = :id")
                .param("id", id)
                .update();
    }

    public Optional<GivenHours> find(UUID id) {
        return db.sql(HOURS + "where h.id = :id")
                .param("id", id)
                .query(GivenHours.class)
                .optional();
    }

    /// What somebody gave on a day, to whatever.
    int minutesOn(UUID person, LocalDate day) {
        return db.sql("""
                select coalesce(sum(minutes), 0) from participation.given_hours where person = :person and day = :day
                """)
                .param("person", person)
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    public List<GivenHours> listOf(UUID person, UUID task) {
        return db.sql(HOURS + "where h.person = :person and h.task = :task order by h.day desc, h.id desc")
                .param("person", person)
                .param("task", task)
                .query(GivenHours.class)
                .list();
    }

    List<GivenHours> listOf(UUID person) {
        return db.sql(HOURS + "where h.person = :person order by h.day, h.id")
                .param("person", person)
                .query(GivenHours.class)
                .list();
    }

    /// All that was given to the tasks of a step.
    List<GivenHours> listOfStep(UUID step) {
        return db.sql(HOURS + """
                join participation.shared_task t on t.id = h.task where t.step = :step order by h.day, h.id
                """).param("step", step).query(GivenHours.class).list();
    }

    void forget(UUID person) {
        db.sql("update participation.given_hours set person = null where person = :person")
                .param("person", person)
                .update();
    }
}
