package org.augenhoehe.participation.paper;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who has taken part in a step on paper, for whatever must not count them twice. Methods ask it.
@Component
public class PaperRoll {
    private final JdbcClient db;

    PaperRoll(JdbcClient db) {
        this.db = db;
    }

    /// Whether a paper of this person is back. Nobody changes that while the person is held still.
    public boolean has(UUID step, UUID person) {
        return db.sql("""
                select exists (select from participation.paper_code
                    where step = :step and person = :person and state = 'IN')
                """)
                .param("step", step)
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    public Set<UUID> list(UUID step) {
        return new HashSet<>(db.sql("""
                select person from participation.paper_code
                where step = :step and person is not null and state = 'IN'
                """).param("step", step).query(UUID.class).list());
    }

    /// How many voices came in on paper: of secret steps the ballots, of others the sheets.
    public int count(UUID step) {
        return db.sql("""
                select coalesce((select sum(ballots) from participation.paper_box where step = :step),
                    (select count(*) from participation.paper_code where step = :step and state = 'IN'))
                """).param("step", step).query(Integer.class).single();
    }
}
