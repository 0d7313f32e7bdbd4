package org.augenhoehe.directory.claim;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ClaimStore {
    private static final String READ = """
            select o.id, o.name, o.claimant, (
              select count(*) from directory.service s where s.organization_id = o.id and s.gone_at is null) as services
            from directory.organization o where o.gone_at is null
            """;

    private final JdbcClient db;

    ClaimStore(JdbcClient db) {
        this.db = db;
    }

    /// Those whose name contains the words, by name.
    List<Claimable> list(String words, int limit) {
        return db.sql(READ + """
                 and strpos(lower(o.name), lower(:words)) > 0 order by o.name collate "de-x-icu", o.id limit :limit
                """)
                .param("words", words)
                .param("limit", limit)
                .query(Claimable.class)
                .list();
    }

    Optional<Claimable> find(UUID id) {
        return db.sql(READ + " and o.id = :id")
                .param("id", id)
                .query(Claimable.class)
                .optional();
    }

    void set(UUID id, @Nullable UUID claimant) {
        db.sql("update directory.organization set claimant = :claimant where id = :id")
                .param("id", id)
                .param("claimant", claimant, java.sql.Types.OTHER)
                .update();
    }
}
