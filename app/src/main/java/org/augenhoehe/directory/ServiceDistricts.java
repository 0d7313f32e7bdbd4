package org.augenhoehe.directory;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.places.District;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// In which towns, and parts of them, services are.
@Repository
public class ServiceDistricts {
    private final JdbcClient db;

    ServiceDistricts(JdbcClient db) {
        this.db = db;
    }

    /// Of several services at once, each once.
    public Set<District> of(Collection<UUID> services) {
        if (services.isEmpty()) {
            return Set.of();
        }
        return db
                .sql("""
                select distinct a.city, coalesce(a.region, '') as region
                from directory.service_at_location p
                join directory.address a on a.location_id = p.location_id and a.address_type = 'physical'
                where p.service_id = any(:services) and a.city <> ''
                """)
                .param("services", services.toArray(UUID[]::new))
                .query((row, number) -> new District(
                        Objects.requireNonNull(row.getString("city")),
                        Objects.requireNonNull(row.getString("region")),
                        null))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }
}
