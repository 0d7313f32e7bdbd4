package org.augenhoehe.participation.tasks;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.undertakings.Phase;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// How much time people gave, for whoever computes from it. What points to one person is not to be shown to others.
@Repository
public class GivenTime {
    private final JdbcClient db;

    GivenTime(JdbcClient db) {
        this.db = db;
    }

    /// Of several undertakings, in one question to the database; the oldest day first. What moderation hid is missing.
    public List<Given> list(Collection<UUID> undertakings) {
        return db.sql("""
                select t.undertaking, t.phase, t.round, h.task, h.person, h.paid, h.minutes, h.day
                from participation.given_hours h
                join participation.shared_task t on t.id = h.task
                where t.undertaking = any(cast(:undertakings as uuid[])) and t.hidden_at is null
                order by h.day, h.id
                """)
                .param("undertakings", undertakings.toArray(UUID[]::new))
                .query(Given.class)
                .list();
    }

    /// @param person null once that person is gone
    public record Given(
            UUID undertaking,
            Phase phase,
            int round,
            UUID task,
            @Nullable UUID person,
            boolean paid,
            int minutes,
            LocalDate day) {}
}
