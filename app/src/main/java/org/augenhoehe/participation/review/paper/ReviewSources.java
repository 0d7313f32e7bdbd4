package org.augenhoehe.participation.review.paper;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What people brought in to earlier steps of the undertaking, and could be asked about: so that those whom it concerns
/// design the questions, too.
@Repository
class ReviewSources {
    private static final int MOST = 200;
    private static final String GATHERING = "gathering";

    private final JdbcClient db;
    private final Undertakings undertakings;

    ReviewSources(JdbcClient db, Undertakings undertakings) {
        this.db = db;
        this.undertakings = undertakings;
    }

    /// The newest first.
    List<Source> list(Step step) {
        return db.sql("""
                select id, left(wording, 300) as wording from participation.contribution
                where step = any(:steps) and hidden_at is null and withdrawn_at is null and wording <> ''
                order by at desc, id limit :most
                """)
                .param("steps", earlier(step))
                .param("most", MOST)
                .query(Source.class)
                .list();
    }

    Optional<Source> find(Step step, UUID id) {
        return db.sql("""
                select id, left(wording, 300) as wording from participation.contribution
                where id = :id and step = any(:steps) and hidden_at is null and withdrawn_at is null and wording <> ''
                """)
                .param("id", id)
                .param("steps", earlier(step))
                .query(Source.class)
                .optional();
    }

    private UUID[] earlier(Step step) {
        return undertakings.listStepsOf(step.undertaking()).stream()
                .filter(one -> one.method().equals(GATHERING))
                .filter(one -> one.opensAt().isBefore(step.opensAt()))
                .map(Step::id)
                .toArray(UUID[]::new);
    }

    record Source(UUID id, String wording) {
        /// In one line, to be chosen from a list.
        String title() {
            return wording.lines().findFirst().orElse(wording).strip();
        }
    }
}
