package org.augenhoehe.sharing.trust.fact;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What people say to facts about them, and which of their memberships they show.
@Repository
public class FactCommentStore {
    private static final String READ =
            "select id, booking, person, words, at, hidden_at is not null as hidden from sharing.fact_comment ";

    private final JdbcClient db;

    FactCommentStore(JdbcClient db) {
        this.db = db;
    }

    void put(UUID id, UUID booking, UUID person, String words, Instant at) {
        db.sql("""
                insert into sharing.fact_comment (id, booking, person, words, at)
                values (:id, :booking, :person, :words, :at)
                on conflict (booking) do update set words = excluded.words, at = excluded.at,
                    hidden_at = case when fact_comment.words = excluded.words then fact_comment.hidden_at end
                """)
                .param("id", id)
                .param("booking", booking)
                .param("person", person)
                .param("words", words)
                .param("at", Timestamp.from(at))
                .update();
    }

    void remove(UUID booking, UUID person) {
        db.sql("delete from sharing.fact_comment where booking = :booking and person = :person")
                .param("booking", booking)
                .param("person", person)
                .update();
    }

    List<FactComment> listAll(Collection<UUID> ids) {
        return db.sql(READ + "where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(FactComment.class)
                .list();
    }

    public List<FactComment> listOf(UUID person) {
        return db.sql(READ + "where person = :person order by at, id")
                .param("person", person)
                .query(FactComment.class)
                .list();
    }

    void hide(UUID id, @Nullable Instant at) {
        db.sql("update sharing.fact_comment set hidden_at = :at where id = :id")
                .param("at", at == null ? null : Timestamp.from(at), Types.TIMESTAMP)
                .param("id", id)
                .update();
    }

    public Set<UUID> listShown(UUID person) {
        return Set.copyOf(db.sql("select organisation from sharing.shown_membership where person = :person")
                .param("person", person)
                .query(UUID.class)
                .list());
    }

    void show(UUID person, Collection<UUID> organisations) {
        forgetShown(person);
        db.sql("""
                insert into sharing.shown_membership (person, organisation)
                select :person, chosen.id from unnest(cast(:organisations as uuid[])) chosen (id)
                """)
                .param("person", person)
                .param("organisations", organisations.toArray(UUID[]::new))
                .update();
    }

    public void forget(UUID person) {
        db.sql("delete from sharing.fact_comment where person = :person")
                .param("person", person)
                .update();
        forgetShown(person);
    }

    private void forgetShown(UUID person) {
        db.sql("delete from sharing.shown_membership where person = :person")
                .param("person", person)
                .update();
    }
}
