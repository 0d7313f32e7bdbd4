package org.augenhoehe.directory.importing;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.databind.json.JsonMapper;

/// Keeps the reports, so that one can come back to them.
@Repository
class ReadingStore {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int NEWEST = 20;

    private final JdbcClient db;

    ReadingStore(JdbcClient db) {
        this.db = db;
    }

    void add(UUID id, Reading reading, Instant now) {
        db.sql("""
                insert into directory.reading (id, source, at, taken, told)
                values (:id, :source, :now, :taken, cast(:told as jsonb))
                """)
                .param("id", id)
                .param("source", reading.report().source())
                .param("now", Timestamp.from(now))
                .param("taken", reading.refused() == null)
                .param("told", JSON.writeValueAsString(reading))
                .update();
    }

    Optional<Reading> find(UUID id) {
        return db.sql("select told from directory.reading where id = :id")
                .param("id", id)
                .query(String.class)
                .optional()
                .map(told -> JSON.readValue(told, Reading.class));
    }

    List<ReadingLine> list() {
        return db.sql("select id, source, at, taken from directory.reading order by at desc, id desc limit :newest")
                .param("newest", NEWEST)
                .query((row, number) -> new ReadingLine(
                        row.getObject("id", UUID.class),
                        row.getString("source"),
                        row.getTimestamp("at").toInstant(),
                        row.getBoolean("taken")))
                .list();
    }
}
