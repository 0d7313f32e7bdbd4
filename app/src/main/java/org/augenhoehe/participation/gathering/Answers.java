package org.augenhoehe.participation.gathering;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.participation.AnswerKind;
import org.augenhoehe.participation.LastWord;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Tally;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// How many contributions are answered. A contradicted answer is owed once more, until there is a last word.
@Repository
class Answers {
    private final JdbcClient db;
    private final Clock clock;

    Answers(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    boolean isAnswered(UUID contribution) {
        return db.sql("select exists (select from participation.answered where contribution = :id)")
                .param("id", contribution)
                .query(Boolean.class)
                .single();
    }

    /// What went into another one is owed an answer again when that one is taken back.
    void oweAgain(UUID takenBack) {
        db.sql("""
                with alone as (
                    delete from participation.answered a using participation.answer w
                    where w.id = a.answer and w.kind = 'MERGED' and w.led_to = :id returning a.contribution
                )
                update participation.contribution set owed = true where id in (select contribution from alone)
                """).param("id", takenBack).update();
    }

    /// What was taken back or hidden needs no answer.
    Map<UUID, Tally> tallies(Collection<Step> steps) {
        var tallies = new HashMap<UUID, Tally>();
        db.sql("""
                select c.step, count(*) as contributions, count(*) filter (where not c.owed) as answered,
                    count(*) filter (where c.owed and a.contradicted_at is not null) as last_words,
                    count(*) filter (where c.owed and a.contradicted_at < :late) as late_last_words,
                    count(*) filter (where
                        (coalesce(first.given_at, last.given_at) at time zone 'Europe/Berlin')::date > s.promised
                        or first.id is not null and last.given_at > a.contradicted_at + make_interval(days => :days)
                    ) as answered_late
                from unnest(cast(:steps as uuid[]), cast(:promised as date[])) as s (id, promised)
                join participation.contribution c on c.step = s.id
                left join participation.answered a on a.contribution = c.id
                left join participation.answer last on last.id = a.answer
                left join participation.answer first on first.id = a.first_answer
                where c.withdrawn_at is null and c.hidden_at is null
                group by c.step
                """)
                .param("steps", Step.ids(steps).toArray(UUID[]::new))
                .param(
                        "promised",
                        steps.stream()
                                .map(step -> step.promisedUntil().toString())
                                .toArray(String[]::new))
                .param("days", LastWord.DAYS)
                .param("late", Timestamp.from(LastWord.lateBefore(clock.instant())))
                .query(row -> {
                    tallies.put(
                            row.getObject("step", UUID.class),
                            new Tally(
                                    row.getInt("contributions"),
                                    row.getInt("answered"),
                                    row.getInt("last_words"),
                                    row.getInt("late_last_words"),
                                    row.getInt("answered_late")));
                });
        return tallies;
    }

    Map<AnswerKind, Integer> count(UUID step) {
        var counts = new EnumMap<AnswerKind, Integer>(AnswerKind.class);
        db.sql("""
                select w.kind, count(*) as number from participation.contribution c
                join participation.answered a on a.contribution = c.id join participation.answer w on w.id = a.answer
                where c.step = :step and c.withdrawn_at is null and c.hidden_at is null group by w.kind
                """).param("step", step).query(row -> {
            counts.put(AnswerKind.valueOf(row.getString("kind")), row.getInt("number"));
        });
        return counts;
    }
}
