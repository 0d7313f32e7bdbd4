package org.augenhoehe.people.pin;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PinStore {
    private final JdbcClient db;

    PinStore(JdbcClient db) {
        this.db = db;
    }

    void put(UUID person, String hash, Instant at) {
        db.sql("""
                insert into people.pin (person, hash, set_at) values (:person, :hash, :at)
                on conflict (person) do update set hash = :hash, set_at = :at
                """)
                .param("person", person)
                .param("hash", hash)
                .param("at", Timestamp.from(at))
                .update();
    }

    Optional<String> findHash(UUID person) {
        return db.sql("select hash from people.pin where person = :person")
                .param("person", person)
                .query(String.class)
                .optional();
    }

    Optional<Instant> findSetAt(UUID person) {
        return db.sql("select set_at from people.pin where person = :person")
                .param("person", person)
                .query((row, number) -> row.getTimestamp("set_at").toInstant())
                .optional();
    }

    void remove(UUID person) {
        db.sql("delete from people.pin where person = :person")
                .param("person", person)
                .update();
    }
}
