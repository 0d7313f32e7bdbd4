package org.augenhoehe.participation.amendment;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.participation.amendment.Amendment.State;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class AmendmentStore {
    static final int MOST = 100;

    private static final String READ = """
            select id, contribution, proposer, assisted, wording, why, state, reason, at, hidden_at
            from participation.amendment
            """;

    private final JdbcClient db;

    AmendmentStore(JdbcClient db) {
        this.db = db;
    }

    /// @return false where the proposer has one open already
    boolean add(Amendment amendment) {
        return db.sql("""
                insert into participation.amendment (id, contribution, proposer, assisted, wording, why, state, at)
                values (:id, :contribution, :proposer, :assisted, :wording, :why, 'OPEN', :at)
                on conflict (contribution, proposer) where state = 'OPEN' do nothing
                """)
                        .param("id", amendment.id())
                        .param("contribution", amendment.contribution())
                        .param("proposer", amendment.proposer())
                        .param("assisted", amendment.assisted())
                        .param("wording", amendment.wording())
                        .param("why", amendment.why())
                        .param("at", Timestamp.from(amendment.at()))
                        .update()
                == 1;
    }

    public Optional<Amendment> find(UUID id) {
        return db.sql(READ + " where id = :id")
                .param("id", id)
                .query(Amendment.class)
                .optional();
    }

    /// The open ones first, then the newest.
    public List<Amendment> list(UUID contribution) {
        return db.sql(READ + """
                 where contribution = :contribution and state <> 'WITHDRAWN'
                order by state <> 'OPEN', at desc, id desc limit
                """ + MOST)
                .param("contribution", contribution)
                .query(Amendment.class)
                .list();
    }

    List<Amendment> listAll(Collection<UUID> ids) {
        return db.sql(READ + " where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Amendment.class)
                .list();
    }

    List<Amendment> listOf(UUID person) {
        return db.sql(READ + " where proposer = :person order by at, id")
                .param("person", person)
                .query(Amendment.class)
                .list();
    }

    /// @return false where somebody was faster
    boolean decide(UUID id, State state, String reason, Instant at) {
        return db.sql("""
                update participation.amendment set state = :state, reason = :reason, decided_at = :at,
                    wording = case when :state = 'WITHDRAWN' then '' else wording end,
                    why = case when :state = 'WITHDRAWN' then '' else why end
                where id = :id and state = 'OPEN'
                """)
                        .param("state", state.name())
                        .param("reason", reason)
                        .param("at", Timestamp.from(at))
                        .param("id", id)
                        .update()
                == 1;
    }

    /// @param at null to show it again
    void hide(UUID id, @Nullable Instant at) {
        db.sql("update participation.amendment set hidden_at = :at where id = :id")
                .param("at", at == null ? null : Timestamp.from(at), Types.TIMESTAMP)
                .param("id", id)
                .update();
    }

    /// What is open stays open: its words may still be good.
    void forget(UUID person) {
        db.sql("update participation.amendment set proposer = null where proposer = :person")
                .param("person", person)
                .update();
    }
}
