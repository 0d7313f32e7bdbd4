package org.augenhoehe.commitments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import static java.sql.Types.BIGINT;
import static java.sql.Types.OTHER;

/// One commitment as it moves. What everybody may read of them lists {@link CommitmentListStore}.
@Repository
class CommitmentStore {
    /// Each has its own conditions and order behind it.
    static final String COMMITMENT = """
            select id, undertaking, wording, owner, organisation, cents, promised_for, due, state, made_at,
                hidden_at is not null as hidden, made_by,
                exists (
                    select from commitments.contradiction c where c.hidden_at is null and c.report = (
                        select r.id from commitments.report r where r.commitment = commitment.id
                        order by r.at desc, r.id desc limit 1
                    )
                ) as contradicted
            from commitments.commitment
            """;

    private final JdbcClient db;

    CommitmentStore(JdbcClient db) {
        this.db = db;
    }

    void add(Commitment commitment) {
        db.sql("""
                insert into commitments.commitment (id, undertaking, wording, owner, organisation, cents, promised_for,
                    due, state, made_by, made_at, moved_at, hidden_at)
                values (:id, :undertaking, :wording, :owner, :organisation, :cents, :due, :due, :state, :by, :at, :at,
                    case when :hidden then cast(:at as timestamptz) end)
                """)
                .param("id", commitment.id())
                .param("undertaking", commitment.undertaking())
                .param("wording", commitment.wording())
                .param("owner", commitment.owner())
                .param("organisation", commitment.organisation(), OTHER)
                .param("cents", commitment.cents(), BIGINT)
                .param("due", commitment.due())
                .param("state", commitment.state().name())
                .param("by", commitment.maker())
                .param("at", Timestamp.from(commitment.madeAt()))
                .param("hidden", commitment.hidden())
                .update();
    }

    Optional<Commitment> find(UUID id) {
        return db.sql(COMMITMENT + "where id = :id")
                .param("id", id)
                .query(CommitmentStore::commitment)
                .optional();
    }

    /// Nobody else moves it until the transaction ends.
    Optional<Commitment> hold(UUID id) {
        return db.sql(COMMITMENT + "where id = :id for update")
                .param("id", id)
                .query(CommitmentStore::commitment)
                .optional();
    }

    List<Commitment> list(Collection<UUID> ids) {
        return db.sql(COMMITMENT + "where id = any(cast(:ids as uuid[]))")
                .param("ids", ids.toArray(UUID[]::new))
                .query(CommitmentStore::commitment)
                .list();
    }

    /// Of which nobody was told yet that their day went by. Nobody else moves or tells of them meanwhile.
    List<Commitment> holdUntoldOverdue(LocalDate today, int most) {
        return db.sql(COMMITMENT + """
                where state in ('PROMISED', 'BEGUN') and due < :today and hidden_at is null
                    and told_overdue is distinct from due
                order by due, id limit :most for update skip locked
                """)
                .param("today", today)
                .param("most", most)
                .query(CommitmentStore::commitment)
                .list();
    }

    void noteToldOverdue(UUID id, LocalDate due) {
        db.sql("update commitments.commitment set told_overdue = :due where id = :id")
                .param("id", id)
                .param("due", due)
                .update();
    }

    List<Commitment> listOwnedBy(UUID person) {
        return db.sql(COMMITMENT + "where owner = :person order by due, id")
                .param("person", person)
                .query(CommitmentStore::commitment)
                .list();
    }

    List<Commitment> listMadeBy(UUID person) {
        return db.sql(COMMITMENT + "where made_by = :person and owner is distinct from :person order by due, id")
                .param("person", person)
                .query(CommitmentStore::commitment)
                .list();
    }

    void move(UUID id, CommitmentState state, LocalDate due, Instant at) {
        db.sql("update commitments.commitment set state = :state, due = :due, moved_at = :at where id = :id")
                .param("id", id)
                .param("state", state.name())
                .param("due", due)
                .param("at", Timestamp.from(at))
                .update();
    }

    /// Whoever said yes for an organisation is who keeps it for them.
    void own(UUID id, UUID person) {
        db.sql("update commitments.commitment set owner = :person where id = :id and owner is null")
                .param("id", id)
                .param("person", person)
                .update();
    }

    void hide(UUID id, boolean hidden, Instant at) {
        db.sql(
                        "update commitments.commitment set hidden_at = case when :hidden then cast(:at as timestamptz) end where id = :id")
                .param("id", id)
                .param("hidden", hidden)
                .param("at", Timestamp.from(at))
                .update();
    }

    /// Nobody has read it yet: it was hidden in the moment in which it was made.
    boolean isHeldFromTheStart(UUID id) {
        return db.sql("select count(*) from commitments.commitment where id = :id and hidden_at = made_at")
                        .param("id", id)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /// What was promised stays promised; who it was is not known any more.
    void forget(UUID person) {
        db.sql("update commitments.commitment set owner = null where owner = :person")
                .param("person", person)
                .update();
        db.sql("update commitments.commitment set made_by = null where made_by = :person")
                .param("person", person)
                .update();
    }

    static Commitment commitment(ResultSet row, int number) throws SQLException {
        return new Commitment(
                row.getObject("id", UUID.class),
                row.getObject("undertaking", UUID.class),
                row.getString("wording"),
                row.getObject("owner", UUID.class),
                row.getObject("organisation", UUID.class),
                row.getObject("cents", Long.class),
                row.getObject("promised_for", LocalDate.class),
                row.getObject("due", LocalDate.class),
                CommitmentState.valueOf(row.getString("state")),
                row.getTimestamp("made_at").toInstant(),
                row.getBoolean("hidden"),
                row.getBoolean("contradicted"),
                row.getObject("made_by", UUID.class));
    }
}
