package org.augenhoehe.people.trust;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TrustStore {
    private final JdbcClient db;

    TrustStore(JdbcClient db) {
        this.db = db;
    }

    void invite(UUID id, UUID owner, byte[] secretHash, Instant validUntil) {
        db.sql("""
                insert into people.trust (id, owner, secret_hash, valid_until) values (:id, :owner, :hash, :until)
                """)
                .param("id", id)
                .param("owner", owner)
                .param("hash", secretHash)
                .param("until", Timestamp.from(validUntil))
                .update();
    }

    Optional<UUID> findInviting(byte[] secretHash, Instant now) {
        return db.sql("select owner from people.trust where secret_hash = :hash and valid_until > :now")
                .param("hash", secretHash)
                .param("now", Timestamp.from(now))
                .query(UUID.class)
                .optional();
    }

    boolean agree(byte[] secretHash, UUID trusted, Instant now) {
        return db.sql("""
                        update people.trust set trusted = :trusted, agreed_at = :now, secret_hash = null, valid_until = null
                        where secret_hash = :hash and valid_until > :now and owner <> :trusted
                        """)
                        .param("trusted", trusted)
                        .param("hash", secretHash)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    boolean isTrusted(UUID trusted, UUID owner) {
        return db.sql("select exists (select 1 from people.trust where owner = :owner and trusted = :trusted)")
                .param("owner", owner)
                .param("trusted", trusted)
                .query(Boolean.class)
                .single();
    }

    List<Trust> listOf(UUID owner, Instant now) {
        return db.sql("""
                select t.id, t.owner, t.trusted, p.name, coalesce(t.agreed_at, t.valid_until) as moment
                from people.trust t left join people.person p on p.id = t.trusted
                where t.owner = :owner and (t.trusted is not null or t.valid_until > :now)
                order by t.id
                """)
                .param("owner", owner)
                .param("now", Timestamp.from(now))
                .query((row, number) -> trust(row))
                .list();
    }

    /// Those who trust this person.
    List<Trust> listBy(UUID trusted) {
        return db.sql("""
                select t.id, t.owner, t.trusted, p.name, t.agreed_at as moment
                from people.trust t join people.person p on p.id = t.owner
                where t.trusted = :trusted order by p.name, t.id
                """)
                .param("trusted", trusted)
                .query((row, number) -> trust(row))
                .list();
    }

    /// Both sides may end it.
    void end(UUID id, UUID byEither) {
        db.sql("delete from people.trust where id = :id and (owner = :person or trusted = :person)")
                .param("id", id)
                .param("person", byEither)
                .update();
    }

    void forgetBefore(Instant moment) {
        db.sql("delete from people.trust where valid_until < :moment")
                .param("moment", Timestamp.from(moment))
                .update();
    }

    private static Trust trust(ResultSet row) throws SQLException {
        return new Trust(
                row.getObject("id", UUID.class),
                row.getObject("owner", UUID.class),
                row.getObject("trusted", UUID.class),
                row.getString("name"),
                row.getTimestamp("moment").toInstant());
    }
}
