package org.augenhoehe.undertakings.plan;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.undertakings.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class StepStore {
    private final JdbcClient db;

    StepStore(JdbcClient db) {
        this.db = db;
    }

    void add(Step step) {
        db.sql("""
                insert into undertakings.step (id, undertaking, round, phase, method, question, what_happens, audience,
                    opens_at, closes_at, answers_until, promised_until)
                values (:id, :undertaking, :round, :phase, :method, :question, :happens, :audience,
                    :opens, :closes, :answers, :answers)
                """)
                .param("id", step.id())
                .param("undertaking", step.undertaking())
                .param("round", step.round())
                .param("phase", step.phase().name())
                .param("method", step.method())
                .param("question", step.question())
                .param("happens", step.whatHappens())
                .param("audience", step.audience().name())
                .param("opens", Timestamp.from(step.opensAt()))
                .param("closes", Timestamp.from(step.closesAt()))
                .param("answers", step.answersUntil())
                .update();
    }

    /// @param promised the day that counts; once it has opened it stays what it was
    void setTimes(UUID id, Instant closesAt, LocalDate answersUntil, LocalDate promised) {
        db.sql("""
                update undertakings.step set closes_at = :closes, answers_until = :answers, promised_until = :promised
                where id = :id
                """)
                .param("promised", promised)
                .param("closes", Timestamp.from(closesAt))
                .param("answers", answersUntil)
                .param("id", id)
                .update();
    }

    /// What was open while the undertaking rested ends so many whole days later as it rested meanwhile; the day
    /// that was promised for the answers stays what it was.
    void giveBack(UUID undertaking, Instant since, Instant now) {
        db.sql("""
                update undertakings.step s set closes_at = later.closes, answers_until =
                    greatest(s.answers_until, cast(later.closes at time zone 'Europe/Berlin' as date) - 1)
                from (select id, ((closes_at at time zone 'Europe/Berlin') + make_interval(days => cast(ceil(
                            extract(epoch from cast(:now as timestamptz) - greatest(opens_at, :since)) / 86400) as int)))
                        at time zone 'Europe/Berlin' as closes
                    from undertakings.step
                    where undertaking = :undertaking and closed_at is null
                        and opens_at < :now and closes_at > :since) later
                where s.id = later.id
                """)
                .param("undertaking", undertaking)
                .param("since", Timestamp.from(since))
                .param("now", Timestamp.from(now))
                .update();
    }

    void close(UUID id, String result, Instant at) {
        db.sql("update undertakings.step set closed_at = :at, result = :result where id = :id and closed_at is null")
                .param("at", Timestamp.from(at))
                .param("result", result)
                .param("id", id)
                .update();
    }

    void setResult(UUID id, String result) {
        db.sql("update undertakings.step set result = :result where id = :id")
                .param("result", result)
                .param("id", id)
                .update();
    }

    void delete(UUID id) {
        db.sql("delete from undertakings.step where id = :id").param("id", id).update();
    }

    public Optional<Step> find(UUID id) {
        return db.sql("select * from undertakings.step where id = :id")
                .param("id", id)
                .query(Step.class)
                .optional();
    }

    public Step get(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }

    List<Step> listAll(Collection<UUID> ids) {
        return db.sql("select * from undertakings.step where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Step.class)
                .list();
    }

    /// All of them, by when they open.
    public List<Step> list(UUID undertaking) {
        return db.sql("select * from undertakings.step where undertaking = :undertaking order by opens_at, id")
                .param("undertaking", undertaking)
                .query(Step.class)
                .list();
    }

    /// All of several undertakings, by id.
    List<Step> listOf(Collection<UUID> undertakings) {
        return db.sql("select * from undertakings.step where undertaking = any(:undertakings) order by id")
                .param("undertakings", undertakings.toArray(UUID[]::new))
                .query(Step.class)
                .list();
    }

    /// Those that close last come first.
    ///
    /// @param undertaking null for all
    List<Step> listNewest(@Nullable UUID undertaking, int most) {
        return db.sql("""
                select * from undertakings.step where cast(:undertaking as uuid) is null or undertaking = :undertaking
                order by closes_at desc, id desc limit :most
                """)
                .param("undertaking", undertaking)
                .param("most", most)
                .query(Step.class)
                .list();
    }

    /// By id.
    ///
    /// @param after only later ones; null for all
    /// @param undertaking null for all
    public List<Step> listAfter(@Nullable UUID after, @Nullable UUID undertaking, int most) {
        return db.sql("""
                select * from undertakings.step where id > coalesce(cast(:after as uuid), '00000000-0000-0000-0000-000000000000')
                    and (cast(:undertaking as uuid) is null or undertaking = :undertaking)
                order by id limit :most
                """)
                .param("after", after)
                .param("undertaking", undertaking)
                .param("most", most)
                .query(Step.class)
                .list();
    }

    int countUnclosed(UUID undertaking) {
        return db.sql("select count(*) from undertakings.step where undertaking = :undertaking and closed_at is null")
                .param("undertaking", undertaking)
                .query(Integer.class)
                .single();
    }
}
