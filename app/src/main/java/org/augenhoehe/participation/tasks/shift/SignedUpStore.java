package org.augenhoehe.participation.tasks.shift;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who signed up for which shift.
@Repository
public class SignedUpStore {
    private final JdbcClient db;

    SignedUpStore(JdbcClient db) {
        this.db = db;
    }

    /// In the first place that is free; whoever holds the shift knows that there is one.
    void add(UUID shift, UUID person) {
        db.sql("""
                insert into participation.shift_person (shift, place, person, during)
                select s.id, min(p), :person, s.during from participation.shift s, generate_series(1, 100) p
                where s.id = :shift
                    and not exists (select from participation.shift_person where shift = :shift and place = p)
                group by s.id
                """).param("shift", shift).param("person", person).update();
    }

    boolean remove(UUID shift, UUID person) {
        return db.sql("delete from participation.shift_person where shift = :shift and person = :person")
                        .param("shift", shift)
                        .param("person", person)
                        .update()
                == 1;
    }

    public List<SignedUp> list(Collection<UUID> shifts) {
        return db.sql("""
                select shift, person from participation.shift_person where shift = any(cast(:shifts as uuid[]))
                order by shift, place
                """)
                .param("shifts", shifts.toArray(UUID[]::new))
                .query(SignedUp.class)
                .list();
    }

    /// Nobody else asks until the end of the transaction where these people are at what time. It comes last of all that
    /// is held, in one order for everybody.
    void holdTimes(Collection<UUID> people) {
        for (var person : people.stream().distinct().sorted().toList()) {
            db.sql("select pg_advisory_xact_lock(hashtextextended(:what, 0))")
                    .param("what", "shifts of " + person)
                    .query(row -> {});
        }
    }

    /// The first other shift of these people that falls into the time.
    Optional<Overlap> findOverlap(Collection<UUID> people, UUID shift, ShiftTimes times) {
        return db.sql("""
                select p.person, t.wording, lower(p.during) as begins, upper(p.during) as ends
                from participation.shift_person p
                join participation.shift s on s.id = p.shift join participation.shared_task t on t.id = s.task
                where p.person = any(cast(:people as uuid[])) and p.shift <> :shift
                    and p.during && tstzrange(:begins, :ends)
                order by p.during limit 1
                """)
                .param("people", people.toArray(UUID[]::new))
                .param("shift", shift)
                .param("begins", Timestamp.from(times.begins()))
                .param("ends", Timestamp.from(times.ends()))
                .query(Overlap.class)
                .optional();
    }

    void forget(UUID person) {
        db.sql("delete from participation.shift_person where person = :person")
                .param("person", person)
                .update();
    }

    public record SignedUp(UUID shift, UUID person) {}

    public record Overlap(UUID person, String wording, Instant begins, Instant ends) {}
}
