package org.augenhoehe.directory.importing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.directory.importing.Progress.Step;
import org.augenhoehe.directory.importing.ToldProgress.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import tools.jackson.databind.json.JsonMapper;

/// Keeps the reports, so that one can come back to them.
@Repository
class ReadingStore {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int NEWEST = 20;

    private final JdbcClient db;
    private final TransactionTemplate apart;

    ReadingStore(JdbcClient db, PlatformTransactionManager transactions) {
        this.db = db;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    void begin(UUID id, String source, Instant now) {
        db.sql("insert into directory.reading (id, source, at, seen_at) values (:id, :source, :now, :now)")
                .param("id", id)
                .param("source", source)
                .param("now", Timestamp.from(now))
                .update();
    }

    /// Apart from the import's own transaction, of which nobody sees anything before its end.
    void note(UUID id, Standing standing, Instant now) {
        apart.executeWithoutResult(any -> db.sql("""
                        update directory.reading set step = :step, done = :done, total = :total, seen_at = :now
                        where id = :id and taken is null
                        """)
                .param("step", standing.step().name())
                .param("done", standing.done())
                .param("total", standing.total())
                .param("now", Timestamp.from(now))
                .param("id", id)
                .update());
    }

    void end(UUID id, Reading reading) {
        db.sql("""
                update directory.reading set source = :source, taken = :taken, told = cast(:told as jsonb) where id = :id
                """)
                .param("id", id)
                .param("source", reading.report().source())
                .param("taken", reading.refused() == null)
                .param("told", JSON.writeValueAsString(reading))
                .update();
    }

    void breakOff(UUID id) {
        db.sql("update directory.reading set seen_at = null where id = :id")
                .param("id", id)
                .update();
    }

    Optional<HandedIn> find(UUID id) {
        return db.sql("select source, step, done, total, seen_at, told from directory.reading where id = :id")
                .param("id", id)
                .query(ReadingStore::handedIn)
                .optional();
    }

    private static HandedIn handedIn(ResultSet row, int number) throws SQLException {
        var step = row.getString("step");
        var seen = row.getTimestamp("seen_at");
        var told = row.getString("told");
        return new HandedIn(
                row.getString("source"),
                step == null ? null : Step.valueOf(step),
                row.getLong("done"),
                row.getLong("total"),
                seen == null ? null : seen.toInstant(),
                told == null ? null : JSON.readValue(told, Reading.class));
    }

    List<ReadingLine> list() {
        return db.sql("select id, source, at, taken from directory.reading order by at desc, id desc limit :newest")
                .param("newest", NEWEST)
                .query((row, number) -> new ReadingLine(
                        row.getObject("id", UUID.class),
                        row.getString("source"),
                        row.getTimestamp("at").toInstant(),
                        row.getObject("taken", Boolean.class)))
                .list();
    }
}
