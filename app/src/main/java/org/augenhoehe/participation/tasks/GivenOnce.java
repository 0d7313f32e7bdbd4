package org.augenhoehe.participation.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Single entries of time that somebody gave to a task, for rooms that do something with one of them. What moderation
/// hid is missing. They are nobody's business but of the person and of those who answer for the undertaking.
@Repository
public class GivenOnce {
    private static final String ENTRY = """
            select h.id, t.undertaking, h.task, t.wording, h.person, h.paid, h.minutes, h.day
            from participation.given_hours h join participation.shared_task t on t.id = h.task
            where t.hidden_at is null
            """;

    private final JdbcClient db;

    GivenOnce(JdbcClient db) {
        this.db = db;
    }

    public Optional<Entry> find(UUID id) {
        return db.sql(ENTRY + "and h.id = :id")
                .param("id", id)
                .query(Entry.class)
                .optional();
    }

    /// Until the transaction ends nobody corrects it or takes it back.
    public Optional<Entry> hold(UUID id) {
        return db.sql(ENTRY + "and h.id = :id for share of h")
                .param("id", id)
                .query(Entry.class)
                .optional();
    }

    /// What a person gave without pay, the last first.
    public List<Entry> listUnpaidOf(UUID person, int most) {
        return db.sql(ENTRY + "and h.person = :person and not h.paid order by h.day desc, h.id desc limit :most")
                .param("person", person)
                .param("most", most)
                .query(Entry.class)
                .list();
    }

    /// @param wording of the task
    /// @param person null once that person is gone
    public record Entry(
            UUID id,
            UUID undertaking,
            UUID task,
            String wording,
            @Nullable UUID person,
            boolean paid,
            int minutes,
            LocalDate day) {
        public String path() {
            return "/aufgaben/" + task;
        }
    }
}
