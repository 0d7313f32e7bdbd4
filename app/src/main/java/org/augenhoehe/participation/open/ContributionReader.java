package org.augenhoehe.participation.open;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.api.Asked;
import org.augenhoehe.participation.AnswerKind;
import org.augenhoehe.participation.gathering.ContributionKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Contributions that everybody may read.
@Repository
class ContributionReader {
    private static final String READ = """
            select c.id, c.step, c.undertaking, c.kind, c.wording, c.picture_description, c.place, c.at,
                (select count(*) from participation.support s where s.contribution = c.id) as supporters,
                w.kind as answer, case when w.hidden_at is null then w.wording end as answer_wording
            from participation.contribution c
            left join participation.answered a on a.contribution = c.id
            left join participation.answer w on w.id = a.answer
            where c.withdrawn_at is null and c.hidden_at is null
            """;

    private final JdbcClient db;

    ContributionReader(JdbcClient db) {
        this.db = db;
    }

    List<Contribution> list(Asked asked) {
        return db.sql(READ + """
                 and c.id > coalesce(cast(:after as uuid), '00000000-0000-0000-0000-000000000000')
                 and (cast(:undertaking as uuid) is null or c.undertaking = :undertaking)
                 and (cast(:step as uuid) is null or c.step = :step)
                order by c.id limit :most
                """)
                .param("after", asked.after())
                .param("undertaking", asked.by("undertaking"))
                .param("step", asked.by("step"))
                .param("most", asked.most())
                .query((row, number) -> contribution(row, asked.base()))
                .list();
    }

    List<Contribution> find(String base, UUID id) {
        return db.sql(READ + " and c.id = :id")
                .param("id", id)
                .query((row, number) -> contribution(row, base))
                .list();
    }

    private static Contribution contribution(ResultSet row, String base) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Contribution(
                id,
                row.getObject("step", UUID.class),
                row.getObject("undertaking", UUID.class),
                ContributionKind.valueOf(row.getString("kind")),
                row.getString("wording"),
                row.getString("picture_description"),
                row.getString("place"),
                row.getInt("supporters"),
                answer(row.getString("answer")),
                row.getString("answer_wording"),
                row.getTimestamp("at").toInstant(),
                URI.create(base + org.augenhoehe.participation.gathering.Contribution.path(id)));
    }

    private static @Nullable AnswerKind answer(@Nullable String kind) {
        return kind == null ? null : AnswerKind.valueOf(kind);
    }
}
