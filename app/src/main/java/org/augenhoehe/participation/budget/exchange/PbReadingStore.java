package org.augenhoehe.participation.budget.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.participation.budget.exchange.Progress.Stage;
import org.augenhoehe.participation.decision.way.Json;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// How far files are that were handed in.
@Repository
class PbReadingStore {
    private final JdbcClient db;

    PbReadingStore(JdbcClient db) {
        this.db = db;
    }

    void begin(UUID id, UUID undertaking, String name, Instant now) {
        db.sql("""
                insert into participation.budget_reading (id, undertaking, name, at, seen_at)
                values (:id, :undertaking, :name, :now, :now)
                """)
                .param("id", id)
                .param("undertaking", undertaking)
                .param("name", name)
                .param("now", Timestamp.from(now))
                .update();
    }

    void note(UUID id, Stage stage, long done, long total, Instant now) {
        db.sql("""
                update participation.budget_reading set stage = :stage, done = :done, total = :total, seen_at = :now
                where id = :id
                """)
                .param("stage", stage.name())
                .param("done", done)
                .param("total", total)
                .param("now", Timestamp.from(now))
                .param("id", id)
                .update();
    }

    void end(UUID id, PbOutcome outcome) {
        db.sql("update participation.budget_reading set step = :step, trouble = :trouble where id = :id")
                .param("step", outcome instanceof PbOutcome.Taken(var step) ? step : null)
                .param(
                        "trouble",
                        outcome instanceof PbOutcome.Refused(var why) ? Json.MAPPER.writeValueAsString(why) : null)
                .param("id", id)
                .update();
    }

    void breakOff(UUID id) {
        db.sql("update participation.budget_reading set seen_at = null where id = :id")
                .param("id", id)
                .update();
    }

    Optional<HandedIn> find(UUID id) {
        return db.sql("select * from participation.budget_reading where id = :id")
                .param("id", id)
                .query(PbReadingStore::handedIn)
                .optional();
    }

    private static HandedIn handedIn(ResultSet row, int number) throws SQLException {
        var seen = row.getTimestamp("seen_at");
        var trouble = row.getString("trouble");
        return new HandedIn(
                row.getObject("undertaking", UUID.class),
                row.getString("name"),
                Stage.valueOf(row.getString("stage")),
                row.getLong("done"),
                row.getLong("total"),
                seen == null ? null : seen.toInstant(),
                row.getObject("step", UUID.class),
                trouble == null ? null : Json.MAPPER.readValue(trouble, Trouble.class));
    }
}
