package org.augenhoehe.participation.decision.words;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What can be chosen stands in three places: on a fixed paper, as a later wording of a consent, and as a project of a
/// budget that was decided elsewhere.
@Repository
class SaidStore {
    private static final List<String> TABLES =
            List.of("participation.option", "participation.consent_round", "participation.budget_project");

    private static final String SAID = """
            select id, step, number, words, quoted, author, hidden from (
                select o.id, o.step, cast(o.number as text) as number, concat_ws(E'\n\n', o.title, nullif(o.about, ''),
                    nullif(o.district, ''), nullif(o.category, '')) as words, '' as quoted, o.author,
                    o.hidden_at is not null as hidden, p.fixed_at is not null as fixed
                from participation.option o join participation.paper p on p.step = o.step
                union all
                select id, step, cast(number as text), wording, wording, author, hidden_at is not null, true
                from participation.consent_round
                union all
                select b.id, b.step, b.number, b.title, '', b.author, b.hidden_at is not null, true
                from participation.budget_project b join participation.budget_file f on f.step = b.step
            ) said
            """;

    private final JdbcClient db;

    SaidStore(JdbcClient db) {
        this.db = db;
    }

    /// Also while they are hidden. What hosts are still writing up, nobody else reads.
    List<Said> list(Collection<UUID> things) {
        return db.sql(SAID + "where id = any(:ids) and fixed")
                .param("ids", things.toArray(UUID[]::new))
                .query(Said.class)
                .list();
    }

    /// @param at null to show it again
    void hide(UUID thing, @Nullable Instant at) {
        for (var table : TABLES) {
            db.sql("update " + table + " set hidden_at = :at where id = :id")
                    .param("at", at == null ? null : Timestamp.from(at), Types.TIMESTAMP)
                    .param("id", thing)
                    .update();
        }
    }

    List<Said> listOf(UUID person) {
        return db.sql(SAID + "where author = :person order by step, number")
                .param("person", person)
                .query(Said.class)
                .list();
    }

    void forget(UUID person) {
        for (var table : TABLES) {
            db.sql("update " + table + " set author = null where author = :person")
                    .param("person", person)
                    .update();
        }
    }
}
