package org.augenhoehe.participation.answer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.participation.AnswerKind;
import org.augenhoehe.participation.LastWord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class AnswerStore {
    private final JdbcClient db;

    AnswerStore(JdbcClient db) {
        this.db = db;
    }

    void add(Answer answer, UUID step, @Nullable UUID givenBy) {
        db.sql("""
                insert into participation.answer (id, step, kind, wording, led_to, given_by, given_at)
                values (:id, :step, :kind, :wording, :ledTo, :by, :at)
                """)
                .param("id", answer.id())
                .param("step", step)
                .param("kind", answer.kind().name())
                .param("wording", answer.wording())
                .param("ledTo", answer.ledTo())
                .param("by", givenBy)
                .param("at", Timestamp.from(answer.givenAt()))
                .update();
    }

    /// Answers those that are owed an answer; the others keep the one they have.
    ///
    /// @return those that it answers
    List<UUID> give(UUID answer, Collection<UUID> contributions) {
        return db.sql("""
                with given as (
                    insert into participation.answered (contribution, answer)
                    select unnest(cast(:contributions as uuid[])), :answer
                    on conflict (contribution) do update set first_answer = answered.answer, answer = excluded.answer
                        where answered.contradiction is not null and answered.first_answer is null
                    returning contribution
                )
                update participation.contribution set owed = false where id in (select contribution from given)
                returning id
                """)
                .param("contributions", contributions.toArray(UUID[]::new))
                .param("answer", answer)
                .query(UUID.class)
                .list();
    }

    /// What nobody was answered with is no answer.
    void remove(UUID answer) {
        db.sql("delete from participation.answer where id = :id")
                .param("id", answer)
                .update();
    }

    /// Once, by its author, and not where the author agreed to it.
    ///
    /// @return false where that is not so
    boolean contradict(UUID contribution, UUID author, String why, Instant at) {
        return db.sql("""
                with contradicted as (
                    update participation.answered a set contradiction = :why, contradicted_at = :at
                    from participation.contribution c, participation.answer w
                    where a.contribution = :contribution and c.id = a.contribution and w.id = a.answer
                        and c.author = :author and c.withdrawn_at is null and w.kind <> 'MERGED'
                        and a.contradiction is null and w.given_at > :earliest
                    returning a.contribution
                )
                update participation.contribution set owed = true where id in (select contribution from contradicted)
                """)
                        .param("why", why)
                        .param("at", Timestamp.from(at))
                        .param("earliest", Timestamp.from(LastWord.lateBefore(at)))
                        .param("contribution", contribution)
                        .param("author", author)
                        .update()
                == 1;
    }

    public Optional<Given> find(UUID contribution) {
        return db.sql("""
                select w.id, w.kind, case when w.hidden_at is null then w.wording else '' end as wording, w.led_to,
                    w.given_at, case when a.contradiction_hidden_at is null then a.contradiction else '' end as contradiction,
                    a.contradicted_at, f.id as first,
                    case when f.hidden_at is null then f.wording else '' end as first_wording
                from participation.answered a join participation.answer w on w.id = a.answer
                left join participation.answer f on f.id = a.first_answer
                where a.contribution = :contribution
                """)
                .param("contribution", contribution)
                .query(AnswerStore::given)
                .optional();
    }

    /// What nobody has answered yet, or not to the end; the contradicted first, then the oldest.
    List<Owed> listOwed(UUID step, int limit) {
        return db.sql("""
                select c.id, c.wording, c.picture_description, c.author is null as nobody,
                    case when a.contradiction_hidden_at is null then a.contradiction else '' end as contradiction,
                    m.into_other is not null as asked
                from participation.contribution c
                left join participation.answered a on a.contribution = c.id
                left join participation.merging m on m.contribution = c.id and m.agreed is null
                where c.step = :step and c.owed and c.withdrawn_at is null and c.hidden_at is null
                order by a.contradicted_at nulls last, c.at, c.id limit :limit
                """)
                .param("step", step)
                .param("limit", limit)
                .query(Owed.class)
                .list();
    }

    int countOwed(UUID step) {
        return db.sql("""
                select count(*) from participation.contribution
                where step = :step and owed and withdrawn_at is null and hidden_at is null
                """).param("step", step).query(Integer.class).single();
    }

    boolean isMerged(UUID contribution) {
        return db.sql("""
                select exists (select from participation.answered a join participation.answer w on w.id = a.answer
                    where a.contribution = :contribution and w.kind = 'MERGED')
                """)
                .param("contribution", contribution)
                .query(Boolean.class)
                .single();
    }

    /// How much is owed in each step, wherever it is, without last words that still have time.
    List<OwedStep> listOwedSteps(Instant now) {
        return db.sql("""
                select c.step, count(*) as owed from participation.contribution c
                left join participation.answered a on a.contribution = c.id
                where c.owed and c.withdrawn_at is null and c.hidden_at is null
                    and (a.contradicted_at is null or a.contradicted_at < :late)
                group by c.step
                """)
                .param("late", Timestamp.from(LastWord.lateBefore(now)))
                .query(OwedStep.class)
                .list();
    }

    /// On which day how many contributions of each step got their first answer, and whether the last word came late.
    List<AnsweredOn> listAnsweredDays() {
        return db.sql("""
                select c.step, (coalesce(f.given_at, w.given_at) at time zone 'Europe/Berlin')::date as day,
                    f.id is not null and w.given_at > a.contradicted_at + make_interval(days => :days) as last_word_late,
                    count(*)::int as answered
                from participation.answered a join participation.contribution c on c.id = a.contribution
                join participation.answer w on w.id = a.answer left join participation.answer f on f.id = a.first_answer
                where c.withdrawn_at is null and c.hidden_at is null group by 1, 2, 3
                """).param("days", LastWord.DAYS).query(AnsweredOn.class).list();
    }

    List<Answer> listGivenBy(UUID person) {
        return db.sql("""
                select id, kind, wording, led_to, given_at from participation.answer where given_by = :person
                order by given_at
                """).param("person", person).query(Answer.class).list();
    }

    List<Contradiction> listContradictionsOf(UUID person) {
        return db.sql("""
                select a.contribution, a.contradiction as wording, a.contradicted_at as at
                from participation.answered a join participation.contribution c on c.id = a.contribution
                where c.author = :person and a.contradiction is not null order by a.contradicted_at
                """).param("person", person).query(Contradiction.class).list();
    }

    void forget(UUID person) {
        db.sql("update participation.answer set given_by = null where given_by = :person")
                .param("person", person)
                .update();
    }

    private static Given given(ResultSet row, int number) throws SQLException {
        var contradicted = row.getTimestamp("contradicted_at");
        return new Given(
                new Answer(
                        row.getObject("id", UUID.class),
                        AnswerKind.valueOf(row.getString("kind")),
                        row.getString("wording"),
                        row.getObject("led_to", UUID.class),
                        row.getTimestamp("given_at").toInstant()),
                row.getString("contradiction"),
                contradicted == null ? null : contradicted.toInstant(),
                row.getString("first_wording"),
                row.getObject("first", UUID.class));
    }

    record AnsweredOn(UUID step, LocalDate day, boolean lastWordLate, int answered) {}

    record OwedStep(UUID step, int owed) {}

    record Contradiction(UUID contribution, String wording, Instant at) {}
}
