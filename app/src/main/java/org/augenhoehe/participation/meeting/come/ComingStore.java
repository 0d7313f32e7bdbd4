package org.augenhoehe.participation.meeting.come;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.participation.decision.Side;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who said that they come, and who was there.
@Repository
public class ComingStore {
    private static final String COMING =
            "select step, person, answer, people, interpreter, children, step_free from participation.meeting_answer";

    private final JdbcClient db;

    ComingStore(JdbcClient db) {
        this.db = db;
    }

    public List<Coming> list(UUID step) {
        return db.sql(COMING + " where step = :step order by answer desc, person")
                .param("step", step)
                .query(Coming.class)
                .list();
    }

    public Optional<Coming> find(UUID step, UUID person) {
        return db.sql(COMING + " where step = :step and person = :person")
                .param("step", step)
                .param("person", person)
                .query(Coming.class)
                .optional();
    }

    /// Who said yes or maybe.
    public List<UUID> listComing(UUID step) {
        return db.sql("""
                select person from participation.meeting_answer where step = :step and answer <> 'NO' order by person
                """).param("step", step).query(UUID.class).list();
    }

    void put(Coming coming) {
        db.sql("""
                insert into participation.meeting_answer
                    (step, person, answer, people, interpreter, children, step_free)
                values (:step, :person, :answer, :people, :interpreter, :children, :stepFree)
                on conflict (step, person) do update set answer = excluded.answer, people = excluded.people,
                    interpreter = excluded.interpreter, children = excluded.children, step_free = excluded.step_free
                """)
                .param("step", coming.step())
                .param("person", coming.person())
                .param("answer", coming.answer().name())
                .param("people", coming.people())
                .param("interpreter", coming.interpreter())
                .param("children", coming.children())
                .param("stepFree", coming.stepFree())
                .update();
    }

    /// What people needed is nobody's business once the meeting is over.
    public void forgetNeeds(UUID step) {
        db.sql("""
                update participation.meeting_answer set interpreter = '', children = 0, step_free = false
                where step = :step
                """).param("step", step).update();
    }

    /// The same for every meeting that ended before then: nobody has to publish or close anything for it.
    public void forgetNeeds(Instant endedBefore) {
        db.sql("""
                update participation.meeting_answer a set interpreter = '', children = 0, step_free = false
                from participation.meeting m
                where m.step = a.step and m.ends < :before and (a.interpreter <> '' or a.children > 0 or a.step_free)
                """).param("before", Timestamp.from(endedBefore)).update();
    }

    public Set<UUID> listPresent(UUID step) {
        return db.sql("select person from participation.attendance where step = :step")
                .param("step", step)
                .query(UUID.class)
                .set();
    }

    public void checkIn(UUID step, UUID person) {
        db.sql("""
                insert into participation.attendance (step, person, self) values (:step, :person, true)
                on conflict (step, person) do update set self = true
                """).param("step", step).param("person", person).update();
    }

    public void checkOut(UUID step, UUID person) {
        db.sql("delete from participation.attendance where step = :step and person = :person")
                .param("step", step)
                .param("person", person)
                .update();
    }

    /// What hosts tick. Whoever said it themselves stays.
    void tick(UUID step, Collection<UUID> people) {
        db.sql("""
                delete from participation.attendance
                where step = :step and not self and person <> all(cast(:people as uuid[]))
                """)
                .param("step", step)
                .param("people", people.toArray(UUID[]::new))
                .update();
        db.sql("""
                insert into participation.attendance (step, person, self)
                select :step, person, false from unnest(cast(:people as uuid[])) as t (person)
                on conflict (step, person) do nothing
                """)
                .param("step", step)
                .param("people", people.toArray(UUID[]::new))
                .update();
    }

    /// How many were there without an account, by their side.
    public Map<Side, Integer> listOthers(UUID step) {
        return db
                .sql("select side, people from participation.meeting_others where step = :step")
                .param("step", step)
                .query(Others.class)
                .stream()
                .collect(Collectors.toMap(Others::side, Others::people));
    }

    void putOthers(UUID step, Map<Side, Integer> others) {
        db.sql("delete from participation.meeting_others where step = :step")
                .param("step", step)
                .update();
        others.forEach((side, people) -> {
            if (people > 0) {
                db.sql("insert into participation.meeting_others (step, side, people) values (:step, :side, :people)")
                        .param("step", step)
                        .param("side", side.name())
                        .param("people", people)
                        .update();
            }
        });
    }

    List<Coming> listOf(UUID person) {
        return db.sql(COMING + " where person = :person order by step")
                .param("person", person)
                .query(Coming.class)
                .list();
    }

    List<UUID> listAttended(UUID person) {
        return db.sql("select step from participation.attendance where person = :person order by step")
                .param("person", person)
                .query(UUID.class)
                .list();
    }

    /// Published minutes go on saying how many were there; whoever left is one of those without a name.
    void leave(UUID person, UUID undertaking) {
        db.sql("""
                delete from participation.meeting_answer a using participation.meeting m
                where m.step = a.step and m.undertaking = :undertaking and a.person = :person
                """).param("undertaking", undertaking).param("person", person).update();
        db.sql("""
                with gone as (
                    delete from participation.attendance a using participation.meeting m
                    where m.step = a.step and m.undertaking = :undertaking and a.person = :person
                    returning a.step)
                update participation.meeting set others = others + 1
                where step in (select step from gone) and published_at is not null
                """).param("undertaking", undertaking).param("person", person).update();
    }

    void forget(UUID person) {
        db.sql("delete from participation.meeting_answer where person = :person")
                .param("person", person)
                .update();
        db.sql("delete from participation.attendance where person = :person")
                .param("person", person)
                .update();
    }

    record Others(Side side, int people) {}
}
