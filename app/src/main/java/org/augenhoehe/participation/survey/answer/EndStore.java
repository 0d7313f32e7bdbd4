package org.augenhoehe.participation.survey.answer;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// That a survey is over, and how many handed in.
@Repository("surveyEndStore")
class EndStore {
    private final JdbcClient db;

    EndStore(JdbcClient db) {
        this.db = db;
    }

    void end(UUID step, int sheets, Instant at) {
        db.sql("update participation.survey set closed_at = :at, sheets = :sheets where step = :step")
                .param("at", Timestamp.from(at))
                .param("sheets", sheets)
                .param("step", step)
                .update();
    }
}
