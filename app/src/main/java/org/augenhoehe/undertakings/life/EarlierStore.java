package org.augenhoehe.undertakings.life;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// How undertakings described themselves before somebody changed it.
@Repository
public class EarlierStore {
    private final JdbcClient db;

    EarlierStore(JdbcClient db) {
        this.db = db;
    }

    public void keep(Undertaking before, Instant until) {
        db.sql("""
                insert into undertakings.earlier_description
                    (undertaking, version, question, about, easy_question, easy_about, place, until)
                values (:id, :version, :question, :about, :easyQuestion, :easyAbout, :place, :until)
                """)
                .param("id", before.id())
                .param("version", before.version())
                .param("question", before.question())
                .param("about", before.about())
                .param("easyQuestion", before.easyQuestion())
                .param("easyAbout", before.easyAbout())
                .param("place", before.place())
                .param("until", Timestamp.from(until))
                .update();
    }

    /// The newest first; without those that moderation hid.
    public List<Earlier> list(UUID undertaking, int limit) {
        return db.sql("""
                select version, question, about, easy_question, easy_about, place, until
                from undertakings.earlier_description where undertaking = :undertaking and hidden_at is null
                order by version desc limit :limit
                """)
                .param("undertaking", undertaking)
                .param("limit", limit)
                .query(Earlier.class)
                .list();
    }

    public record Earlier(
            int version,
            String question,
            String about,
            String easyQuestion,
            String easyAbout,
            String place,
            Instant until) {}
}
