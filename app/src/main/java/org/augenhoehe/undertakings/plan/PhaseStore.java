package org.augenhoehe.undertakings.plan;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.undertakings.Phase;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which phases ran when, and the rounds.
@Repository
public class PhaseStore {
    private final JdbcClient db;

    PhaseStore(JdbcClient db) {
        this.db = db;
    }

    void endRunning(UUID undertaking, Instant at) {
        db.sql("""
                update undertakings.phase_run set ended_at = :at where undertaking = :undertaking and ended_at is null
                """)
                .param("at", Timestamp.from(at))
                .param("undertaking", undertaking)
                .update();
    }

    void begin(UUID undertaking, int round, Phase phase, Instant at) {
        db.sql("""
                insert into undertakings.phase_run (undertaking, round, phase, began_at)
                values (:undertaking, :round, :phase, :at)
                """)
                .param("undertaking", undertaking)
                .param("round", round)
                .param("phase", phase.name())
                .param("at", Timestamp.from(at))
                .update();
    }

    public List<Run> list(UUID undertaking) {
        return db.sql("""
                select round, phase, began_at, ended_at from undertakings.phase_run
                where undertaking = :undertaking order by began_at, phase
                """).param("undertaking", undertaking).query(Run.class).list();
    }

    void addRound(UUID id, UUID undertaking, int number, Instant at) {
        db.sql("""
                insert into undertakings.round (id, undertaking, number, began_at)
                values (:id, :undertaking, :number, :at)
                """)
                .param("id", id)
                .param("undertaking", undertaking)
                .param("number", number)
                .param("at", Timestamp.from(at))
                .update();
    }

    /// The first round has no id of its own: it is the undertaking.
    Optional<UUID> findRound(UUID undertaking, int number) {
        return db.sql("select id from undertakings.round where undertaking = :undertaking and number = :number")
                .param("undertaking", undertaking)
                .param("number", number)
                .query(UUID.class)
                .optional();
    }

    /// @param endedAt null while it runs
    public record Run(
            int round,
            Phase phase,
            Instant beganAt,
            @Nullable Instant endedAt) {}
}
