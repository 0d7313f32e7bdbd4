package org.augenhoehe.opendata.facts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class FactStore {
    private final JdbcClient db;

    FactStore(JdbcClient db) {
        this.db = db;
    }

    public Facts get() {
        Optional<Facts> said = db.sql(
                        "select publisher, licence, gathered_licence, contributor, region_key from opendata.facts")
                .query((row, number) -> new Facts(
                        row.getString("publisher"),
                        licence(row, "licence"),
                        licence(row, "gathered_licence"),
                        row.getString("contributor"),
                        row.getString("region_key")))
                .optional();
        return said.orElse(Facts.NONE);
    }

    void put(Facts facts) {
        db.sql("""
                insert into opendata.facts (publisher, licence, gathered_licence, contributor, region_key)
                values (:publisher, :licence, :gathered, :contributor, :region)
                on conflict (single_row) do update set publisher = excluded.publisher, licence = excluded.licence,
                    gathered_licence = excluded.gathered_licence, contributor = excluded.contributor,
                    region_key = excluded.region_key
                """)
                .param("publisher", facts.publisher())
                .param("licence", name(facts.licence()))
                .param("gathered", name(facts.gatheredLicence()))
                .param("contributor", facts.contributor())
                .param("region", facts.regionKey())
                .update();
    }

    private static @Nullable Licence licence(ResultSet row, String column) throws SQLException {
        return Licence.find(row.getString(column)).orElse(null);
    }

    private static @Nullable String name(@Nullable Licence licence) {
        return licence == null ? null : licence.name();
    }
}
