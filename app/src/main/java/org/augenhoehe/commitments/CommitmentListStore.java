package org.augenhoehe.commitments;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The commitments that everybody may read, in the orders in which pages and programs ask for them.
@Repository
class CommitmentListStore {
    private final JdbcClient db;

    CommitmentListStore(JdbcClient db) {
        this.db = db;
    }

    /// What is to be done first comes first; what is over last, the newest of it first.
    List<Commitment> listOf(UUID undertaking, int limit, int offset) {
        return db.sql(CommitmentStore.COMMITMENT + """
                where undertaking = :undertaking and hidden_at is null
                order by state not in ('ASKED', 'PROMISED', 'BEGUN'),
                    case when state in ('ASKED', 'PROMISED', 'BEGUN') then due end, moved_at desc, id
                limit :limit offset :offset
                """)
                .param("undertaking", undertaking)
                .param("limit", limit)
                .param("offset", offset)
                .query(CommitmentStore::commitment)
                .list();
    }

    /// What is overdue comes first, what waits longest before; then what moved last.
    List<Commitment> listMoved(UUID undertaking, LocalDate today, int most) {
        return db.sql(CommitmentStore.COMMITMENT + """
                where undertaking = :undertaking and hidden_at is null
                order by case when state in ('PROMISED', 'BEGUN') and due < :today then due end nulls last,
                    moved_at desc, id
                limit :most
                """)
                .param("undertaking", undertaking)
                .param("today", today)
                .param("most", most)
                .query(CommitmentStore::commitment)
                .list();
    }

    /// @param organisations for which the person speaks
    List<Commitment> listWaitingFor(
            UUID undertaking, UUID person, Collection<UUID> organisations, LocalDate today, int most) {
        return db.sql(CommitmentStore.COMMITMENT + """
                where undertaking = :undertaking and hidden_at is null
                    and (owner = :person and (state = 'ASKED' or (state in ('PROMISED', 'BEGUN') and due < :today))
                        or owner is null and state = 'ASKED'
                            and organisation = any(cast(:organisations as uuid[])))
                order by due, id limit :most
                """)
                .param("undertaking", undertaking)
                .param("person", person)
                .param("organisations", organisations.toArray(UUID[]::new))
                .param("today", today)
                .param("most", most)
                .query(CommitmentStore::commitment)
                .list();
    }

    int countOf(UUID undertaking) {
        return db.sql(
                        "select count(*) from commitments.commitment where undertaking = :undertaking and hidden_at is null")
                .param("undertaking", undertaking)
                .query(Integer.class)
                .single();
    }

    /// What somebody is bound to, or was; the latest day first.
    ///
    /// @param undertaking null for all
    List<Commitment> listPromised(@Nullable UUID undertaking, int most) {
        return db.sql(CommitmentStore.COMMITMENT + """
                where (cast(:undertaking as uuid) is null or undertaking = :undertaking)
                    and state not in ('ASKED', 'DECLINED') and hidden_at is null
                order by due desc, id desc limit :most
                """)
                .param("undertaking", undertaking)
                .param("most", most)
                .query(CommitmentStore::commitment)
                .list();
    }

    /// By id, as far as everybody may read them.
    ///
    /// @param after only later ones; null for all
    /// @param undertaking null for all
    List<Commitment> listAfter(@Nullable UUID after, @Nullable UUID undertaking, int most) {
        return db.sql(CommitmentStore.COMMITMENT + """
                where id > coalesce(cast(:after as uuid), '00000000-0000-0000-0000-000000000000')
                    and (cast(:undertaking as uuid) is null or undertaking = :undertaking) and hidden_at is null
                order by id limit :most
                """)
                .param("after", after)
                .param("undertaking", undertaking)
                .param("most", most)
                .query(CommitmentStore::commitment)
                .list();
    }

    /// What everybody may read of several undertakings and somebody has promised, by its day.
    List<Commitment> listPromisedIn(Collection<UUID> undertakings) {
        return db.sql(CommitmentStore.COMMITMENT + """
                where undertaking = any(:undertakings) and hidden_at is null and state not in ('ASKED', 'DECLINED')
                order by due, id
                """)
                .param("undertakings", undertakings.toArray(UUID[]::new))
                .query(CommitmentStore::commitment)
                .list();
    }

    /// What is overdue anywhere, what waits longest first.
    List<Commitment> listOverdue(LocalDate today, int most) {
        return db.sql(CommitmentStore.COMMITMENT + """
                where state in ('PROMISED', 'BEGUN') and due < :today and hidden_at is null
                order by due, id limit :most
                """)
                .param("today", today)
                .param("most", most)
                .query(CommitmentStore::commitment)
                .list();
    }

    /// What was promised in several undertakings, the first one first; not what is only asked for, or hidden.
    List<Commitment> listPromised(Collection<UUID> undertakings) {
        return db.sql(CommitmentStore.COMMITMENT + """
                where undertaking = any(:undertakings) and state not in ('ASKED', 'DECLINED') and hidden_at is null
                order by made_at, id
                """)
                .param("undertakings", undertakings.toArray(UUID[]::new))
                .query(CommitmentStore::commitment)
                .list();
    }
}
