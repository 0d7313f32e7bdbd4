package org.augenhoehe.undertakings.accord;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was proposed and objected, as moderation reads and hides it.
@Repository
class AccordWords {
    private final JdbcClient db;

    AccordWords(JdbcClient db) {
        this.db = db;
    }

    /// The name of a service is nobody's text.
    List<Said> listProposals(Collection<UUID> accords) {
        return db.sql("""
                select id, id as accord, wording, proposed_by as author, hidden_at is not null as hidden
                from undertakings.accord where id = any(:ids) and service is null
                """)
                .param("ids", accords.toArray(UUID[]::new))
                .query(Said.class)
                .list();
    }

    List<Said> listObjections(Collection<UUID> voices) {
        return db.sql("""
                select id, accord, objection as wording, person as author, hidden_at is not null as hidden
                from undertakings.accord_voice where id = any(:ids) and objection is not null
                """)
                .param("ids", voices.toArray(UUID[]::new))
                .query(Said.class)
                .list();
    }

    List<Accord> listAccords(Collection<UUID> some) {
        return db.sql("select * from undertakings.accord where id = any(:ids)")
                .param("ids", some.toArray(UUID[]::new))
                .query(Accord.class)
                .list();
    }

    /// @param at null to show it again
    void hideProposal(UUID accord, @Nullable Instant at) {
        hide("update undertakings.accord set hidden_at = :at where id = :id", accord, at);
    }

    void hideObjection(UUID voice, @Nullable Instant at) {
        hide("update undertakings.accord_voice set hidden_at = :at where id = :id", voice, at);
    }

    private void hide(String sql, UUID id, @Nullable Instant at) {
        db.sql(sql)
                .param("at", at == null ? null : Timestamp.from(at), Types.TIMESTAMP)
                .param("id", id)
                .update();
    }

    /// @param accord to which it belongs
    record Said(
            UUID id, UUID accord, String wording, @Nullable UUID author, boolean hidden) {}
}
