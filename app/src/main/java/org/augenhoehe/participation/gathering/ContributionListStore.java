package org.augenhoehe.participation.gathering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.participation.AnswerKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Contributions with what people read beside them: in one question to the database, however many there are.
@Repository
class ContributionListStore {
    private static final RowMapper<Contribution> CONTRIBUTION = new SimplePropertyRowMapper<>(Contribution.class);

    private static final String WANTED = """
            c.step = :step and c.withdrawn_at is null and (c.hidden_at is null or c.author = :reader)
            and (cast(:kind as text) is null or c.kind = :kind)
            and (cast(:category as uuid) is null or c.category = :category)
            """;

    private final JdbcClient db;

    ContributionListStore(JdbcClient db) {
        this.db = db;
    }

    int count(Sought sought, @Nullable UUID reader) {
        return asked("select count(*) from participation.contribution c where " + WANTED, sought, reader)
                .query(Integer.class)
                .single();
    }

    List<Row> list(Sought sought, @Nullable UUID reader, int limit, int offset) {
        return asked(
                        "select " + ContributionStore.COLUMNS + """
                , k.name as category_name, w.kind as answer,
                (select count(*) from participation.support s where s.contribution = c.id) as supporters,
                (select count(*) from participation.comment m
                    where m.contribution = c.id and m.withdrawn_at is null and m.hidden_at is null) as comments,
                exists (select from participation.support s where s.contribution = c.id and s.person = :reader)
                    as supported
                from participation.contribution c
                left join participation.category k on k.id = c.category
                left join participation.answered a on a.contribution = c.id
                left join participation.answer w on w.id = a.answer
                where
                """ + WANTED + " order by "
                                + sought.sorting().sql() + " limit :limit offset :offset",
                        sought,
                        reader)
                .param("seed", sought.seed())
                .param("limit", limit)
                .param("offset", offset)
                .query(ContributionListStore::row)
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, Sought sought, @Nullable UUID reader) {
        return db.sql(sql)
                .param("step", sought.step())
                .param("kind", sought.kind() == null ? null : sought.kind().name())
                .param("category", sought.category())
                .param("reader", reader);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var answer = row.getString("answer");
        return new Row(
                CONTRIBUTION.mapRow(row, number),
                row.getString("category_name"),
                row.getInt("supporters"),
                row.getInt("comments"),
                row.getBoolean("supported"),
                answer == null ? null : AnswerKind.valueOf(answer));
    }

    /// @param category name; null where it has none
    record Row(
            Contribution contribution,
            @Nullable String category,
            int supporters,
            int comments,
            boolean supported,
            @Nullable AnswerKind answer) {}
}
