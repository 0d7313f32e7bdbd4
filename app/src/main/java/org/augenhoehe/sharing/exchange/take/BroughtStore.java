package org.augenhoehe.sharing.exchange.take;

import java.sql.Types;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What lines of files became, by what their files call them and whose they are.
@Repository
class BroughtStore {
    private static final String OF_OWNER = """
            person is not distinct from cast(:person as uuid)
                and organisation is not distinct from cast(:organisation as uuid) and key = :key
            """;

    private final JdbcClient db;

    BroughtStore(JdbcClient db) {
        this.db = db;
    }

    Optional<UUID> findOffer(Owner owner, String key) {
        return find("offer", owner, key);
    }

    Optional<UUID> findBooking(Owner owner, String key) {
        return find("booking", owner, key);
    }

    private Optional<UUID> find(String what, Owner owner, String key) {
        var sql = "select " + what + " from sharing.brought where " + what + " is not null and ";
        return of(db.sql(sql + OF_OWNER), owner)
                .param("key", key)
                .query(UUID.class)
                .optional();
    }

    /// From now on the key leads there.
    void put(Owner owner, String key, @Nullable UUID offer, @Nullable UUID booking) {
        of(db.sql("delete from sharing.brought where " + OF_OWNER), owner)
                .param("key", key)
                .update();
        of(db.sql("""
                insert into sharing.brought (person, organisation, key, offer, booking)
                values (:person, :organisation, :key, :offer, :booking)
                """), owner)
                .param("key", key)
                .param("offer", offer, Types.OTHER)
                .param("booking", booking, Types.OTHER)
                .update();
    }

    private static JdbcClient.StatementSpec of(JdbcClient.StatementSpec sql, Owner owner) {
        return sql.param("person", owner.person(), Types.OTHER)
                .param("organisation", owner.organisation(), Types.OTHER);
    }

    /// What it was called in a file says what it was.
    void forgetOffer(UUID offer) {
        db.sql("delete from sharing.brought where offer = :offer")
                .param("offer", offer)
                .update();
    }

    void forget(UUID person) {
        db.sql("delete from sharing.brought where person = :person")
                .param("person", person)
                .update();
    }

    /// @param person null where it belongs to an organisation
    record Owner(@Nullable UUID person, @Nullable UUID organisation) {
        static Owner of(UUID person, @Nullable UUID organisation) {
            return new Owner(organisation == null ? person : null, organisation);
        }
    }
}
