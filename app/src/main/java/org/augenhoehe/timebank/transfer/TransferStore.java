package org.augenhoehe.timebank.transfer;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The words beside hours that were handed on.
@Repository
public class TransferStore {
    private static final String TRANSFER =
            "select id, words, person, hidden_at is not null as hidden from timebank.transfer ";

    private final JdbcClient db;

    TransferStore(JdbcClient db) {
        this.db = db;
    }

    void add(Transfer transfer, Instant at) {
        db.sql("""
                insert into timebank.transfer (id, words, person, hidden_at)
                values (:id, :words, :person, case when :hidden then cast(:at as timestamptz) end)
                """)
                .param("id", transfer.id())
                .param("words", transfer.words())
                .param("person", transfer.person())
                .param("hidden", transfer.hidden())
                .param("at", Timestamp.from(at))
                .update();
    }

    /// By the ids of their postings.
    public List<Transfer> list(Collection<UUID> postings) {
        return db.sql(TRANSFER + "where id = any(:ids)")
                .param("ids", postings.toArray(UUID[]::new))
                .query(Transfer.class)
                .list();
    }

    List<Transfer> listOf(UUID person) {
        return db.sql(TRANSFER + "where person = :person order by id")
                .param("person", person)
                .query(Transfer.class)
                .list();
    }

    /// @param at null to show them again
    void hide(UUID posting, @Nullable Instant at) {
        db.sql("update timebank.transfer set hidden_at = cast(:at as timestamptz) where id = :id")
                .param("id", posting)
                .param("at", at == null ? null : Timestamp.from(at))
                .update();
    }

    void forget(UUID person) {
        db.sql("update timebank.transfer set person = null, words = '' where person = :person")
                .param("person", person)
                .update();
    }
}
