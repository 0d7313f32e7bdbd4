package org.augenhoehe.knowledge.wiki.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.databind.json.JsonMapper;

/// Keeps how far files are, and what came of them.
@Repository
class TakingStore {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int NEWEST = 20;
    private static final String READ = "select id, file, at, seen_at, done, total, told from knowledge.reading";

    private final JdbcClient db;

    TakingStore(JdbcClient db) {
        this.db = db;
    }

    void begin(UUID id, String file, Instant now) {
        db.sql("insert into knowledge.reading (id, file, at, seen_at) values (:id, :file, :now, :now)")
                .param("id", id)
                .param("file", file)
                .param("now", Timestamp.from(now))
                .update();
    }

    void note(UUID id, int done, int total, Instant now) {
        db.sql("""
                update knowledge.reading set done = :done, total = :total, seen_at = :now
                where id = :id and told is null
                """)
                .param("done", done)
                .param("total", total)
                .param("now", Timestamp.from(now))
                .param("id", id)
                .update();
    }

    void end(UUID id, TakingReport report) {
        db.sql("update knowledge.reading set told = cast(:told as jsonb) where id = :id")
                .param("id", id)
                .param("told", JSON.writeValueAsString(report))
                .update();
    }

    void breakOff(UUID id) {
        db.sql("update knowledge.reading set seen_at = null where id = :id")
                .param("id", id)
                .update();
    }

    Optional<Taking> find(UUID id) {
        return db.sql(READ + " where id = :id")
                .param("id", id)
                .query(TakingStore::taking)
                .optional();
    }

    List<Taking> list() {
        return db.sql(READ + " order by at desc, id desc limit " + NEWEST)
                .query(TakingStore::taking)
                .list();
    }

    private static Taking taking(ResultSet row, int number) throws SQLException {
        var seen = row.getTimestamp("seen_at");
        var told = row.getString("told");
        return new Taking(
                row.getObject("id", UUID.class),
                row.getString("file"),
                row.getTimestamp("at").toInstant(),
                seen == null ? null : seen.toInstant(),
                row.getInt("done"),
                row.getInt("total"),
                told == null ? null : JSON.readValue(told, TakingReport.class));
    }
}
