package org.augenhoehe.participation.decision.vote;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.participation.decision.box.SealedBox;
import org.augenhoehe.participation.decision.box.SealedBox.Report;
import org.augenhoehe.participation.decision.way.Json;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Sealed boxes. The database lets nobody change one.
@Repository
public class BoxStore {
    private final JdbcClient db;

    BoxStore(JdbcClient db) {
        this.db = db;
    }

    void seal(UUID step, SealedBox box, Instant at) {
        db.sql("""
                update participation.paper set sealed_at = :at, outcome = :outcome, box = :box, seal = :seal
                where step = :step
                """)
                .param("at", Timestamp.from(at))
                .param("outcome", Json.MAPPER.writeValueAsString(box.report()))
                .param("box", box.text())
                .param("seal", box.seal())
                .param("step", step)
                .update();
    }

    public Optional<Sealed> find(UUID step) {
        return db.sql("select outcome, seal from participation.paper where step = :step and sealed_at is not null")
                .param("step", step)
                .query((row, number) -> new Sealed(
                        Json.MAPPER.readValue(row.getString("outcome"), Report.class), row.getString("seal")))
                .optional();
    }

    public Optional<String> findText(UUID step) {
        return db.sql("select box from participation.paper where step = :step and sealed_at is not null")
                .param("step", step)
                .query(String.class)
                .optional();
    }

    /// How many open ballots it holds.
    public int count(UUID step) {
        return db.sql("select count(*) from participation.ballot where step = :step and number is not null")
                .param("step", step)
                .query(Integer.class)
                .single();
    }

    public record Sealed(Report report, String seal) {}
}
