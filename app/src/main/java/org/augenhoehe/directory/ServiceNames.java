package org.augenhoehe.directory;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What other rooms show of several services at once.
@Repository
public class ServiceNames {
    private final JdbcClient db;

    ServiceNames(JdbcClient db) {
        this.db = db;
    }

    /// By name. Also those that are gone.
    public List<Named> list(Collection<UUID> services) {
        if (services.isEmpty()) {
            return List.of();
        }
        return db.sql("""
                select s.id, s.name, s.easy_name, o.claimant from directory.service s
                left join directory.organization o on o.id = s.organization_id
                where s.id = any(:services) order by s.name collate "de-x-icu", s.id
                """)
                .param("services", services.toArray(UUID[]::new))
                .query(Named.class)
                .list();
    }

    /// @param easyName in easy language; null where nobody wrote it
    /// @param claimant the organisation of the platform that answers for it; null where none does
    public record Named(
            UUID id,
            String name,
            @Nullable String easyName,
            @Nullable UUID claimant) {}
}
