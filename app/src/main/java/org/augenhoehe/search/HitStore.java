package org.augenhoehe.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGStatement;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.RowMapperResultSetExtractor;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;

/// Asks the index.
///
/// To put in order what has a common word in it, PostgreSQL must read every such entry; so it takes no more than
/// [#MOST] of them. Those with the words in their title come first and are taken first.
///
/// The index knows no limit: it gathers every entry that has the words before the first one is read. Where that would
/// be [#COMMON] or more, just looking finds enough sooner. Nothing else may look through all entries: the planner
/// thinks that words that are each common stand together often, and would look for them to the end in vain. So what is
/// limited is "materialized": planned as if all of it were wanted, and read no further than it is.
@Repository
class HitStore {
    static final int MOST = 500;

    /// From so many entries on just looking is quicker than the index.
    private static final int COMMON = 50_000;

    private static final String ALL = "search.entry";

    /// So many are looked at; what is in fewer than one of forty, the index finds sooner after all.
    private static final String SOME = "(select * from search.entry limit 20000)";

    private static final Pattern EXPECTED = Pattern.compile("rows=(\\d+)");

    /// What a word weighs as part of a compound in the text, in the text, as part of one in the title, in the title.
    private static final String WEIGHTS = "'{0.1, 0.3, 0.5, 1.0}'";

    private final NamedParameterJdbcTemplate db;

    HitStore(NamedParameterJdbcTemplate db) {
        this.db = db;
    }

    /// Entries with all the words. Having them in the title is worth more than anything in the text.
    List<Hit> listWithAll(Question question, @Nullable String kind) {
        if (expected(question.inTitle()) >= COMMON) {
            var seen = listWithAll(question, kind, SOME, SOME);
            if (seen.size() >= MOST && seen.getLast().score() >= 1) { // all of them have it in their title
                return seen;
            }
        }
        return sooner(question.all(), MOST, where -> listWithAll(question, kind, ALL, where));
    }

    private List<Hit> listWithAll(Question question, @Nullable String kind, String titles, String texts) {
        return ask(
                """
                with in_title as materialized (
                    select kind, id, words from %3$s entry where words @@ cast(:title as tsquery) %2$s
                ), titled as (
                    select * from in_title limit :most
                ), in_text as materialized (
                    select kind, id, words from %4$s entry
                    where words @@ cast(:all as tsquery) and not words @@ cast(:title as tsquery) %2$s
                ), anywhere as (
                    select * from in_text limit :most - (select count(*) from titled)
                ), scored as (
                    select kind, id, 1 + ts_rank(%1$s, words, cast(:own as tsquery), 1) as score from titled
                    union all
                    select kind, id, ts_rank(%1$s, words, cast(:own as tsquery), 1) from anywhere
                )
                select kind, id, score from scored order by score desc, id
                """.formatted(WEIGHTS, ofKind(kind), titles, texts),
                new MapSqlParameterSource("title", question.inTitle())
                        .addValue("all", question.all())
                        .addValue("own", question.own())
                        .addValue("kind", kind)
                        .addValue("most", MOST),
                HitStore::hit);
    }

    /// Entries with one of the words.
    List<Hit> listWith(Asked word, @Nullable String kind, int most) {
        return sooner(word.query(""), most, where -> listWith(word, kind, most, where));
    }

    private List<Hit> listWith(Asked word, @Nullable String kind, int most, String where) {
        return ask(
                """
                with having_it as materialized (
                    select kind, id, words from %3$s entry where words @@ cast(:word as tsquery) %2$s
                )
                select kind, id, ts_rank(%1$s, words, cast(:own as tsquery), 1) as score
                from (select * from having_it limit :most) taken
                """.formatted(WEIGHTS, ofKind(kind), where),
                new MapSqlParameterSource("word", word.query(""))
                        .addValue("own", word.own())
                        .addValue("kind", kind)
                        .addValue("most", most),
                HitStore::hit);
    }

    boolean anyWith(Asked word) {
        var query = word.query("");
        return expected(query) >= COMMON && anyWith(query, SOME) || anyWith(query, ALL);
    }

    private boolean anyWith(String query, String where) {
        return ask("""
                        with having_it as materialized (
                            select from %s entry where words @@ cast(:query as tsquery)
                        )
                        select exists (select from having_it)
                        """.formatted(where), new MapSqlParameterSource("query", query), (row, number) -> row.getBoolean(1))
                .getFirst();
    }

    private List<Hit> sooner(String query, int most, Function<String, List<Hit>> list) {
        if (expected(query) >= COMMON) {
            var seen = list.apply(SOME);
            if (seen.size() >= most) {
                return seen;
            }
        }
        return list.apply(ALL);
    }

    /// How many entries answer, as the planner guesses from what it knows of common ones.
    private long expected(String query) {
        var plan = ask(
                        "explain select from search.entry where words @@ cast(:query as tsquery)",
                        new MapSqlParameterSource("query", query),
                        (row, number) -> row.getString(1))
                .getFirst();
        var rows = EXPECTED.matcher(plan);
        return rows.find() ? Long.parseLong(rows.group(1)) : 0;
    }

    /// Every question is planned for its own words. One plan for all of them, as the driver and PostgreSQL take it for
    /// a statement that comes often, reads the whole table where a word is rare.
    private <T> List<T> ask(String sql, SqlParameterSource values, RowMapper<T> row) {
        return db.execute(sql, values, statement -> {
            statement.unwrap(PGStatement.class).setPrepareThreshold(0);
            try (var rows = statement.executeQuery()) {
                return new RowMapperResultSetExtractor<>(row).extractData(rows);
            }
        });
    }

    /// Left out where any kind will do: the planner then sees that a common word is found at once by just looking.
    private static String ofKind(@Nullable String kind) {
        return kind == null ? "" : "and kind = :kind";
    }

    private static Hit hit(ResultSet row, int number) throws SQLException {
        return new Hit(row.getString("kind"), row.getObject("id", UUID.class), row.getDouble("score"));
    }
}
