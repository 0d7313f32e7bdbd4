package org.augenhoehe.participation.opinion.elsewhere;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class SourceStore {
    private final JdbcClient db;

    SourceStore(JdbcClient db) {
        this.db = db;
    }

    public Optional<Source> find(UUID step) {
        return db.sql("select source, people, read_at from participation.opinion_source where step = :step")
                .param("step", step)
                .query(Source.class)
                .optional();
    }

    /// @return false where the step has one already
    boolean add(UUID step, String source, int people, Instant at) {
        return db.sql("""
                insert into participation.opinion_source (step, source, people, read_at)
                values (:step, :source, :people, :at) on conflict (step) do nothing
                """)
                        .param("step", step)
                        .param("source", source)
                        .param("people", people)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }
}
