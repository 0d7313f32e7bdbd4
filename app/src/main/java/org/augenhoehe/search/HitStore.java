package org.augenhoehe.search;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Asks the index.
///
/// To put in order what has a common word in it, PostgreSQL must read every such entry; so it takes no more than
/// [#MOST] of them. Those with the words in their title come first and are taken first.
@Repository
class HitStore {
    static final int MOST = 500;

    /// What a word weighs as part of a compound in the text, in the text, as part of one in the title, in the title.
    private static final String WEIGHTS = "'{0.1, 0.3, 0.5, 1.0}'";

    private final JdbcClient db;

    HitStore(JdbcClient db) {
        this.db = db;
    }

    /// Entries with all the words. Having them in the title is worth more than anything in the text.
    List<Hit> listWithAll(Question question, @Nullable String kind) {
        return db.sql("""
                with titled as (
                    select kind, id, words from search.entry
                    where words @@ cast(:title as tsquery) %2$s limit :most
                ), anywhere as (
                    select kind, id, words from search.entry
                    where words @@ cast(:all as tsquery) %2$s
                    limit :most - (select count(*) from titled)
                ), scored as (
                    select kind, id, 1 + ts_rank(%1$s, words, cast(:own as tsquery), 1) as score from titled
                    union all
                    select kind, id, ts_rank(%1$s, words, cast(:own as tsquery), 1) from anywhere
                )
                select kind, id, max(score) as score from scored group by kind, id order by score desc, id
                """.formatted(WEIGHTS, ofKind(kind)))
                .param("title", question.inTitle())
                .param("all", question.all())
                .param("own", question.own())
                .param("kind", kind)
                .param("most", MOST)
                .query(HitStore::hit)
                .list();
    }

    /// Entries with one of the words.
    List<Hit> listWith(Asked word, @Nullable String kind, int most) {
        return db.sql("""
                select kind, id, ts_rank(%1$s, words, cast(:own as tsquery), 1) as score
                from (
                    select kind, id, words from search.entry
                    where words @@ cast(:word as tsquery) %2$s limit :most
                ) having_it
                """.formatted(WEIGHTS, ofKind(kind)))
                .param("word", word.query(""))
                .param("own", word.own())
                .param("kind", kind)
                .param("most", most)
                .query(HitStore::hit)
                .list();
    }

    boolean anyWith(Asked word) {
        return db.sql("select exists (select from search.entry where words @@ cast(:word as tsquery))")
                .param("word", word.query(""))
                .query(Boolean.class)
                .single();
    }

    /// Left out where any kind will do: the planner then sees that a common word is found at once by just looking.
    private static String ofKind(@Nullable String kind) {
        return kind == null ? "" : "and kind = :kind";
    }

    private static Hit hit(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new Hit(row.getString("kind"), row.getObject("id", UUID.class), row.getDouble("score"));
    }
}
