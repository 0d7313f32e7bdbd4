package org.augenhoehe.sharing.trust.vouch;

import java.sql.Types;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Whose members' word counts for whose things, besides the owner's own.
@Repository
public class VouchRuleStore {
    private static final String OF = "where person is not distinct from cast(:person as uuid)"
            + " and organisation is not distinct from cast(:organisation as uuid) ";

    private final JdbcClient db;

    VouchRuleStore(JdbcClient db) {
        this.db = db;
    }

    void add(@Nullable UUID person, @Nullable UUID organisation, UUID trusted) {
        db.sql("""
                insert into sharing.vouch_rule (person, organisation, trusted)
                values (:person, :organisation, :trusted) on conflict do nothing
                """)
                .param("person", person, Types.OTHER)
                .param("organisation", organisation, Types.OTHER)
                .param("trusted", trusted)
                .update();
    }

    void remove(@Nullable UUID person, @Nullable UUID organisation, UUID trusted) {
        db.sql("delete from sharing.vouch_rule " + OF + "and trusted = :trusted")
                .param("person", person, Types.OTHER)
                .param("organisation", organisation, Types.OTHER)
                .param("trusted", trusted)
                .update();
    }

    /// @param person,organisation exactly one of them
    public List<UUID> list(@Nullable UUID person, @Nullable UUID organisation) {
        return db.sql("select trusted from sharing.vouch_rule " + OF + "order by id")
                .param("person", person, Types.OTHER)
                .param("organisation", organisation, Types.OTHER)
                .query(UUID.class)
                .list();
    }

    public void forget(UUID person) {
        db.sql("delete from sharing.vouch_rule where person = :person")
                .param("person", person)
                .update();
    }
}
