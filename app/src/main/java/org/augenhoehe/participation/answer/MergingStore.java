package org.augenhoehe.participation.answer;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class MergingStore {
    private static final String OPEN = """
            select id, contribution, into_other, reason, asked_by from participation.merging
            where contribution = :contribution and agreed is null
            """;

    private final JdbcClient db;

    MergingStore(JdbcClient db) {
        this.db = db;
    }

    /// @return false where its author is being asked already
    boolean ask(Merging merging, Instant at) {
        return db.sql("""
                insert into participation.merging (id, contribution, into_other, reason, asked_by, asked_at)
                values (:id, :contribution, :into, :reason, :by, :at)
                on conflict (contribution) where agreed is null do nothing
                """)
                        .param("id", merging.id())
                        .param("contribution", merging.contribution())
                        .param("into", merging.intoOther())
                        .param("reason", merging.reason())
                        .param("by", merging.askedBy())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    public Optional<Merging> findOpen(UUID contribution) {
        return db.sql(OPEN)
                .param("contribution", contribution)
                .query(Merging.class)
                .optional();
    }

    /// What an author in an undertaking has not answered, the oldest first.
    List<Merging> listAsking(UUID undertaking, UUID author, int most) {
        return db.sql("""
                select m.id, m.contribution, m.into_other, m.reason, m.asked_by from participation.merging m
                join participation.contribution c on c.id = m.contribution
                where c.undertaking = :undertaking and c.author = :author and m.agreed is null
                order by m.asked_at limit :most
                """)
                .param("undertaking", undertaking)
                .param("author", author)
                .param("most", most)
                .query(Merging.class)
                .list();
    }

    void decide(UUID id, boolean agreed, Instant at) {
        db.sql("update participation.merging set agreed = :agreed, decided_at = :at where id = :id and agreed is null")
                .param("agreed", agreed)
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    List<Merging> listAskedBy(UUID person) {
        return db.sql("""
                select id, contribution, into_other, reason, asked_by from participation.merging
                where asked_by = :person order by asked_at
                """).param("person", person).query(Merging.class).list();
    }

    /// Nobody is left to agree to what their author was asked; what they asked themselves stays.
    void forget(UUID person, Instant at) {
        db.sql("""
                update participation.merging m set agreed = false, decided_at = :at from participation.contribution c
                where c.id = m.contribution and c.author = :person and m.agreed is null
                """).param("at", Timestamp.from(at)).param("person", person).update();
        db.sql("update participation.merging set asked_by = null where asked_by = :person")
                .param("person", person)
                .update();
    }
}
