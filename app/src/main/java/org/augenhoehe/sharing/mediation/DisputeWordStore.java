package org.augenhoehe.sharing.mediation;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What is said in conflicts, and what is proposed to end them.
@Repository
public class DisputeWordStore {
    private static final String WORD =
            "select id, dispute, side, writer, words, at, hidden_at is not null as hidden from sharing.dispute_word ";
    private static final String OUTCOME = """
            select id, dispute, words, proposed_by, at, first_yes, other_yes, hidden_at is not null as hidden
            from sharing.dispute_outcome
            """;

    private final JdbcClient db;

    DisputeWordStore(JdbcClient db) {
        this.db = db;
    }

    public void say(UUID id, UUID dispute, Side side, UUID writer, String words, Instant at) {
        db.sql("""
                insert into sharing.dispute_word (id, dispute, side, writer, words, at)
                values (:id, :dispute, :side, :writer, :words, :at)
                """)
                .param("id", id)
                .param("dispute", dispute)
                .param("side", side.name())
                .param("writer", writer)
                .param("words", words)
                .param("at", Timestamp.from(at))
                .update();
    }

    public List<DisputeWord> list(UUID dispute) {
        return db.sql(WORD + "where dispute = :dispute order by at, id")
                .param("dispute", dispute)
                .query(DisputeWord.class)
                .list();
    }

    public List<DisputeWord> listAll(Collection<UUID> ids) {
        return db.sql(WORD + "where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(DisputeWord.class)
                .list();
    }

    public List<DisputeWord> listBy(UUID writer) {
        return db.sql(WORD + "where writer = :writer order by at, id")
                .param("writer", writer)
                .query(DisputeWord.class)
                .list();
    }

    public void propose(UUID id, UUID dispute, String words, UUID by, Instant at) {
        db.sql("""
                insert into sharing.dispute_outcome (id, dispute, words, proposed_by, at)
                values (:id, :dispute, :words, :by, :at)
                """)
                .param("id", id)
                .param("dispute", dispute)
                .param("words", words)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    /// The last one is the one that stands; earlier ones stay to be read.
    public Optional<DisputeOutcome> findLast(UUID dispute) {
        return db.sql(OUTCOME + "where dispute = :dispute order by at desc, id desc limit 1")
                .param("dispute", dispute)
                .query(DisputeOutcome.class)
                .optional();
    }

    public List<DisputeOutcome> listOutcomes(Collection<UUID> ids) {
        return db.sql(OUTCOME + "where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(DisputeOutcome.class)
                .list();
    }

    public List<DisputeOutcome> listProposedBy(UUID person) {
        return db.sql(OUTCOME + "where proposed_by = :person order by at, id")
                .param("person", person)
                .query(DisputeOutcome.class)
                .list();
    }

    public void answer(UUID outcome, Side side, boolean yes) {
        var column = side == Side.FIRST ? "first_yes" : "other_yes";
        db.sql("update sharing.dispute_outcome set " + column + " = :yes where id = :id")
                .param("yes", yes)
                .param("id", outcome)
                .update();
    }

    public void hideWord(UUID id, @Nullable Instant at) {
        hide("sharing.dispute_word", id, at);
    }

    public void hideOutcome(UUID id, @Nullable Instant at) {
        hide("sharing.dispute_outcome", id, at);
    }

    private void hide(String table, UUID id, @Nullable Instant at) {
        db.sql("update " + table + " set hidden_at = :at where id = :id")
                .param("at", at == null ? null : Timestamp.from(at), Types.TIMESTAMP)
                .param("id", id)
                .update();
    }

    /// What somebody said for an organisation, or as a mediator, stays for the others, without the name.
    public void forget(UUID person) {
        db.sql("update sharing.dispute_word set writer = null where writer = :person")
                .param("person", person)
                .update();
        db.sql("update sharing.dispute_outcome set proposed_by = null where proposed_by = :person")
                .param("person", person)
                .update();
    }
}
