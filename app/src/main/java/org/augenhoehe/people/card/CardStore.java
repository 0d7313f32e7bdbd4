package org.augenhoehe.people.card;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CardStore {
    private final JdbcClient db;

    CardStore(JdbcClient db) {
        this.db = db;
    }

    /// A new card ends the old one.
    void put(UUID person, byte[] hash, boolean replaced, Instant at) {
        db.sql("""
                insert into people.card (person, hash, made_at, replaced) values (:person, :hash, :at, :replaced)
                on conflict (person) do update
                    set hash = :hash, made_at = :at, used_at = null, replaced = :replaced
                """)
                .param("person", person)
                .param("hash", hash)
                .param("at", Timestamp.from(at))
                .param("replaced", replaced)
                .update();
    }

    Optional<UUID> use(byte[] hash, Instant at) {
        return db.sql("update people.card set used_at = :at where hash = :hash returning person")
                .param("hash", hash)
                .param("at", Timestamp.from(at))
                .query(UUID.class)
                .optional();
    }

    Optional<Card> find(UUID person) {
        return db.sql("select made_at, used_at, replaced from people.card where person = :person")
                .param("person", person)
                .query((row, number) -> new Card(
                        row.getTimestamp("made_at").toInstant(),
                        row.getTimestamp("used_at") == null
                                ? null
                                : row.getTimestamp("used_at").toInstant(),
                        row.getBoolean("replaced")))
                .optional();
    }

    boolean remove(UUID person) {
        return db.sql("delete from people.card where person = :person")
                        .param("person", person)
                        .update()
                == 1;
    }

    /// @param replaced whether others helped to make it and its owner has not made an own one since
    record Card(Instant madeAt, @Nullable Instant usedAt, boolean replaced) {}
}
