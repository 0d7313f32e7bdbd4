package org.augenhoehe.timebank.transfer;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was said to be wrong, and what came of it.
@Repository
public class CounterStore {
    private static final String CORRECTION = """
            select id, posting, reason, account, asked_by, state, done, at, hidden_at is not null as hidden
            from timebank.correction
            """;

    private final JdbcClient db;

    CounterStore(JdbcClient db) {
        this.db = db;
    }

    /// @return false where somebody has asked for it, or it is corrected
    boolean add(Correction correction, @Nullable UUID answeredBy) {
        return db.sql("""
                insert into timebank.correction
                    (id, posting, reason, account, asked_by, answered_by, state, done, at, moved_at, hidden_at)
                values (:id, :posting, :reason, :account, :askedBy, :answeredBy, :state, :done, :at, :at,
                    case when :hidden then cast(:at as timestamptz) end)
                on conflict do nothing
                """)
                        .param("id", correction.id())
                        .param("posting", correction.posting())
                        .param("reason", correction.reason())
                        .param("account", correction.account())
                        .param("askedBy", correction.askedBy())
                        .param("answeredBy", answeredBy)
                        .param("state", correction.state().name())
                        .param("done", correction.done())
                        .param("at", Timestamp.from(correction.at()))
                        .param("hidden", correction.hidden())
                        .update()
                == 1;
    }

    /// Until the transaction ends nobody else answers it.
    Correction hold(UUID id) {
        return db.sql(CORRECTION + "where id = :id for update")
                .param("id", id)
                .query(Correction.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// The one that waits for an answer, until the transaction ends.
    Optional<Correction> holdAsked(UUID posting) {
        return db.sql(CORRECTION + "where posting = :posting and state = 'ASKED' for update")
                .param("posting", posting)
                .query(Correction.class)
                .optional();
    }

    /// The last that was said about a posting.
    public Optional<Correction> findLast(UUID posting) {
        return db.sql(CORRECTION + "where posting = :posting order by at desc, id desc limit 1")
                .param("posting", posting)
                .query(Correction.class)
                .optional();
    }

    /// By their ids.
    public List<Correction> list(Collection<UUID> ids) {
        return db.sql(CORRECTION + "where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Correction.class)
                .list();
    }

    /// What waits for an answer and touches one of several accounts, the oldest first.
    public List<Correction> listWaiting(Collection<UUID> accounts) {
        return db.sql(CORRECTION + """
                where state = 'ASKED' and exists (select from timebank.leg l
                    where l.posting = correction.posting and l.account = any(:accounts))
                order by at, id limit 200
                """)
                .param("accounts", accounts.toArray(UUID[]::new))
                .query(Correction.class)
                .list();
    }

    List<Correction> listBy(UUID person) {
        return db.sql(CORRECTION + "where asked_by = :person or answered_by = :person order by at, id")
                .param("person", person)
                .query(Correction.class)
                .list();
    }

    /// @param done the counter-entry; null where it is declined
    void answer(UUID id, @Nullable UUID person, @Nullable UUID done, Instant at) {
        db.sql("""
                update timebank.correction set answered_by = :person, done = :done, moved_at = :at,
                    state = case when cast(:done as uuid) is null then 'DECLINED' else 'DONE' end
                where id = :id
                """)
                .param("id", id)
                .param("person", person)
                .param("done", done)
                .param("at", Timestamp.from(at))
                .update();
    }

    /// @param at null to show it again
    void hide(UUID id, @Nullable Instant at) {
        db.sql("update timebank.correction set hidden_at = cast(:at as timestamptz) where id = :id")
                .param("id", id)
                .param("at", at == null ? null : Timestamp.from(at))
                .update();
    }

    void forget(UUID person) {
        db.sql("update timebank.correction set asked_by = null where asked_by = :person")
                .param("person", person)
                .update();
        db.sql("update timebank.correction set answered_by = null where answered_by = :person")
                .param("person", person)
                .update();
    }
}
