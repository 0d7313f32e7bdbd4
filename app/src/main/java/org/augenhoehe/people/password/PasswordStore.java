package org.augenhoehe.people.password;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PasswordStore {
    private final JdbcClient db;

    PasswordStore(JdbcClient db) {
        this.db = db;
    }

    /// @param name the sign-in name or the confirmed e-mail address, in any case
    Optional<Stored> findByName(String name) {
        return db.sql("""
                select p.person, p.login, p.hash, p.changed_at from people.password p
                where lower(p.login) = lower(:name)
                    or p.person = (select e.person from people.email e where lower(e.address) = lower(:name))
                order by lower(p.login) = lower(:name) desc
                limit 1
                """).param("name", name).query(Stored.class).optional();
    }

    Optional<Stored> find(UUID person) {
        return db.sql("select person, login, hash, changed_at from people.password where person = :person")
                .param("person", person)
                .query(Stored.class)
                .optional();
    }

    /// @throws org.springframework.dao.DuplicateKeyException when somebody else has this sign-in name
    void put(UUID person, String login, String hash, Instant at) {
        db.sql("""
                insert into people.password (person, login, hash, changed_at)
                values (:person, :login, :hash, :at)
                on conflict (person) do update set login = :login, hash = :hash, changed_at = :at
                """)
                .param("person", person)
                .param("login", login)
                .param("hash", hash)
                .param("at", Timestamp.from(at))
                .update();
    }

    boolean isTaken(String login, UUID byOtherThan) {
        return db.sql("""
                select exists (select 1 from people.password where lower(login) = lower(:login) and person <> :person)
                """)
                .param("login", login)
                .param("person", byOtherThan)
                .query(Boolean.class)
                .single();
    }

    boolean remove(UUID person) {
        return db.sql("delete from people.password where person = :person")
                        .param("person", person)
                        .update()
                == 1;
    }

    record Stored(UUID person, String login, String hash, Instant changedAt) {}
}
