package org.augenhoehe.knowledge.wiki.owner;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class PageProposalStore {
    private static final int MOST = 100;

    private static final String READ = """
            select id, page, version, wording, why, author, named, assisted, at, hidden_at, decided_at, accepted, reason
            from knowledge.proposal
            """;

    private final JdbcClient db;

    PageProposalStore(JdbcClient db) {
        this.db = db;
    }

    void add(Proposal proposal) {
        db.sql("""
                insert into knowledge.proposal
                    (id, page, version, wording, why, author, named, assisted, at, hidden_at)
                values (:id, :page, :version, :wording, :why, :author, :named, :assisted, :at, :hidden)
                """)
                .param("id", proposal.id())
                .param("page", proposal.page())
                .param("version", proposal.version())
                .param("wording", proposal.wording())
                .param("why", proposal.why())
                .param("author", proposal.author())
                .param("named", proposal.named())
                .param("assisted", proposal.assisted())
                .param("at", Timestamp.from(proposal.at()))
                .param("hidden", proposal.hiddenAt() == null ? null : Timestamp.from(proposal.hiddenAt()))
                .update();
    }

    public Optional<Proposal> find(UUID id) {
        return db.sql(READ + " where id = :id")
                .param("id", id)
                .query(Proposal.class)
                .optional();
    }

    /// Those without an answer first, the newest of each first.
    public List<Proposal> list(UUID page) {
        return db.sql(READ + " where page = :page order by decided_at is not null, at desc, id desc limit " + MOST)
                .param("page", page)
                .query(Proposal.class)
                .list();
    }

    public int countOpen(UUID page) {
        return db.sql("""
                select count(*) from knowledge.proposal
                where page = :page and decided_at is null and hidden_at is null
                """).param("page", page).query(Integer.class).single();
    }

    /// @return false where somebody has decided meanwhile
    boolean decide(UUID id, UUID by, boolean accepted, String reason, Instant at) {
        return db.sql("""
                update knowledge.proposal
                set decided_at = :at, decided_by = :by, accepted = :accepted, reason = :reason
                where id = :id and decided_at is null
                """)
                        .param("at", Timestamp.from(at))
                        .param("by", by)
                        .param("accepted", accepted)
                        .param("reason", reason)
                        .param("id", id)
                        .update()
                == 1;
    }

    List<Proposal> listAll(Collection<UUID> ids) {
        return db.sql(READ + " where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Proposal.class)
                .list();
    }

    List<Proposal> listOf(UUID person) {
        return db.sql(READ + " where author = :person order by id")
                .param("person", person)
                .query(Proposal.class)
                .list();
    }

    void hide(UUID id, @Nullable Instant at) {
        db.sql("update knowledge.proposal set hidden_at = :at where id = :id")
                .param("at", at == null ? null : Timestamp.from(at))
                .param("id", id)
                .update();
    }

    void forget(UUID person) {
        db.sql("update knowledge.proposal set author = null, named = false where author = :person")
                .param("person", person)
                .update();
        db.sql("update knowledge.proposal set decided_by = null where decided_by = :person")
                .param("person", person)
                .update();
    }
}
