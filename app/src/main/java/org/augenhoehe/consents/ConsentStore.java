package org.augenhoehe.consents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ConsentStore {
    private final JdbcClient db;

    ConsentStore(JdbcClient db) {
        this.db = db;
    }

    Optional<ConsentAct> findNewest(UUID person, String purpose) {
        return db.sql("""
                select * from consents.act where person = :person and purpose = :purpose
                order by at desc, id desc limit 1
                """)
                .param("person", person)
                .param("purpose", purpose)
                .query(ConsentStore::act)
                .optional();
    }

    Set<UUID> listGiven(Collection<UUID> people, ConsentPurpose purpose) {
        return Set.copyOf(db.sql("""
                select person from (
                    select distinct on (person) person, given, version from consents.act
                    where person = any(:people) and purpose = :purpose order by person, at desc, id desc) newest
                where given and version = :version
                """)
                .param("people", people.toArray(UUID[]::new))
                .param("purpose", purpose.id())
                .param("version", purpose.version())
                .query(UUID.class)
                .list());
    }

    /// All acts of a person, the newest first.
    List<ConsentAct> list(UUID person) {
        return db.sql("select * from consents.act where person = :person order by at desc, id desc")
                .param("person", person)
                .query(ConsentStore::act)
                .list();
    }

    void add(UUID person, ConsentPurpose purpose, boolean given, Instant at) {
        db.sql("""
                insert into consents.act (id, person, purpose, version, given, at)
                values (:id, :person, :purpose, :version, :given, :at)
                """)
                .param("id", Ids.next())
                .param("person", person)
                .param("purpose", purpose.id())
                .param("version", purpose.version())
                .param("given", given)
                .param("at", Timestamp.from(at))
                .update();
    }

    void forget(UUID person) {
        db.sql("delete from consents.act where person = :person")
                .param("person", person)
                .update();
    }

    private static ConsentAct act(ResultSet row, int number) throws SQLException {
        return new ConsentAct(
                row.getString("purpose"),
                row.getInt("version"),
                row.getBoolean("given"),
                row.getTimestamp("at").toInstant());
    }
}
