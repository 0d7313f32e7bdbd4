package org.augenhoehe.search;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EntryStore {
    private final JdbcClient db;
    private final JdbcTemplate plain;

    EntryStore(JdbcClient db, JdbcTemplate plain) {
        this.db = db;
        this.plain = plain;
    }

    void put(List<ReadEntry> entries) {
        plain.update("""
                insert into search.entry (kind, id, title, body, href, language, place, words)
                select kind, id, title, body, href, language, place, cast(words as tsvector)
                from unnest(?, ?, ?, ?, ?, ?, ?, ?) as e (kind, id, title, body, href, language, place, words)
                on conflict (kind, id) do update set title = excluded.title, body = excluded.body, href = excluded.href,
                    language = excluded.language, place = excluded.place, words = excluded.words
                """, statement -> {
            var connection = statement.getConnection();
            statement.setArray(
                    1, texts(connection, entries, entry -> entry.entry().kind().key()));
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "uuid", column(entries, entry -> entry.entry().id())));
            statement.setArray(
                    3, texts(connection, entries, entry -> entry.entry().title()));
            statement.setArray(
                    4, texts(connection, entries, entry -> entry.entry().text()));
            statement.setArray(
                    5, texts(connection, entries, entry -> entry.entry().href()));
            statement.setArray(
                    6, texts(connection, entries, entry -> entry.entry().language()));
            statement.setArray(
                    7, texts(connection, entries, entry -> entry.entry().place()));
            statement.setArray(8, texts(connection, entries, ReadEntry::vector));
        });
    }

    void remove(SearchKind kind, List<UUID> ids) {
        db.sql("delete from search.entry where kind = :kind and id = any(:ids)")
                .param("kind", kind.key())
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    /// The entries of these hits, in their order; one that went away meanwhile is left out.
    List<StoredEntry> list(List<Hit> hits) {
        return plain.query(
                """
                select e.* from unnest(?, ?) with ordinality as hit (kind, id, number)
                join search.entry e on e.kind = hit.kind and e.id = hit.id order by hit.number
                """,
                statement -> {
                    var connection = statement.getConnection();
                    statement.setArray(
                            1,
                            connection.createArrayOf(
                                    "text", hits.stream().map(Hit::kind).toArray()));
                    statement.setArray(
                            2,
                            connection.createArrayOf(
                                    "uuid", hits.stream().map(Hit::id).toArray()));
                },
                (row, number) -> new StoredEntry(
                        row.getString("kind"),
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getString("body"),
                        row.getString("href"),
                        row.getString("language"),
                        row.getString("place")));
    }

    private static java.sql.Array texts(Connection connection, List<ReadEntry> entries, Function<ReadEntry, ?> value)
            throws SQLException {
        return connection.createArrayOf("text", column(entries, value));
    }

    private static Object[] column(List<ReadEntry> entries, Function<ReadEntry, ?> value) {
        return entries.stream().map(value).toArray();
    }
}
