package org.augenhoehe.participation.open;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.api.Asked;
import org.augenhoehe.participation.AnswerKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Answers to contributions that everybody may read. An answer stays readable after the last word that followed it.
@Repository
class AnswerReader {
    private static final String READ = """
            select w.id, w.step, w.kind, case when w.hidden_at is null then w.wording end as wording, w.led_to,
                w.given_at as at
            from participation.answer w
            where exists (
                select from participation.answered a join participation.contribution c on c.id = a.contribution
                where (a.answer = w.id or a.first_answer = w.id) and c.withdrawn_at is null and c.hidden_at is null
                    and (cast(:undertaking as uuid) is null or c.undertaking = :undertaking)
                    and (cast(:contribution as uuid) is null or c.id = :contribution)
            )
            """;

    private final JdbcClient db;

    AnswerReader(JdbcClient db) {
        this.db = db;
    }

    List<Words> list(Asked asked) {
        return db.sql(READ + """
                and w.id > coalesce(cast(:after as uuid), '00000000-0000-0000-0000-000000000000')
                and (cast(:step as uuid) is null or w.step = :step)
                order by w.id limit :most
                """)
                .param("after", asked.after())
                .param("undertaking", asked.by("undertaking"))
                .param("contribution", asked.by("contribution"))
                .param("step", asked.by("step"))
                .param("most", asked.most())
                .query(Words.class)
                .list();
    }

    List<Words> find(UUID id) {
        return db.sql(READ + "and w.id = :id")
                .param("undertaking", null)
                .param("contribution", null)
                .param("id", id)
                .query(Words.class)
                .list();
    }

    /// To what they were said.
    List<Given> listGiven(Collection<UUID> answers) {
        return db.sql("""
                select w.id as answer, a.contribution, a.answer = w.id and a.first_answer is not null as last_word,
                    a.contradicted_at, case when a.contradiction_hidden_at is null then a.contradiction end as contradiction,
                    case when a.first_answer = w.id then a.answer end as followed_by
                from participation.answer w
                join participation.answered a on a.answer = w.id or a.first_answer = w.id
                join participation.contribution c on c.id = a.contribution
                where w.id = any(:answers) and c.withdrawn_at is null and c.hidden_at is null
                order by a.contribution
                """)
                .param("answers", answers.toArray(UUID[]::new))
                .query(Given.class)
                .list();
    }

    record Words(
            UUID id,
            UUID step,
            AnswerKind kind,
            @Nullable String wording,
            @Nullable UUID ledTo,
            Instant at) {}

    record Given(
            UUID answer,
            UUID contribution,
            boolean lastWord,
            @Nullable Instant contradictedAt,
            @Nullable String contradiction,
            @Nullable UUID followedBy) {}
}
