package org.augenhoehe.participation.decision.paper;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was brought in to an undertaking and could be put to the vote.
@Repository
public class Sources {
    private static final int MOST = 200;
    private static final String SOURCE = """
            select id, left(wording, 200) as title from participation.contribution
            where hidden_at is null and withdrawn_at is null and wording <> ''
            """;

    private final JdbcClient db;

    Sources(JdbcClient db) {
        this.db = db;
    }

    /// Proposals first, then ideas and needs; the newest first.
    public List<Source> list(UUID undertaking) {
        return db.sql(SOURCE + """
                and undertaking = :undertaking order by kind desc, at desc, id limit :most
                """)
                .param("undertaking", undertaking)
                .param("most", MOST)
                .query(Source.class)
                .list();
    }

    public Optional<Source> find(UUID undertaking, UUID id) {
        return db.sql(SOURCE + "and undertaking = :undertaking and id = :id")
                .param("undertaking", undertaking)
                .param("id", id)
                .query(Source.class)
                .optional();
    }

    public record Source(UUID id, String title) {}
}
