package org.augenhoehe.webhooks;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReceiverStore {
    private final JdbcClient db;

    ReceiverStore(JdbcClient db) {
        this.db = db;
    }

    /// @return false where that address is there already
    boolean add(UUID id, String address, String secret, Instant at) {
        return db.sql("""
                insert into webhooks.receiver (id, address, secret, added_at) values (:id, :address, :secret, :at)
                on conflict (address) do nothing
                """)
                        .param("id", id)
                        .param("address", address)
                        .param("secret", secret)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /// @return false where it is gone already
    boolean remove(UUID id) {
        return db.sql("delete from webhooks.receiver where id = :id")
                        .param("id", id)
                        .update()
                == 1;
    }

    /// Those who are told. Whoever took nothing since something was given up before that moment is told no more, until
    /// an operator sends again or drops what waits.
    List<UUID> listListening(Instant givenUpBefore) {
        return db.sql("""
                select id from webhooks.receiver r where not exists (
                    select from webhooks.given_up g where g.receiver = r.id and g.gave_up_at < :before
                        and g.gave_up_at > coalesce(r.delivered_at, '-infinity'))
                order by id
                """)
                .param("before", Timestamp.from(givenUpBefore))
                .query(UUID.class)
                .list();
    }

    List<Receiver> list() {
        return db.sql("""
                select id, address, added_at, delivered_at,
                    (select count(*) from webhooks.given_up g where g.receiver = r.id) as given_up
                from webhooks.receiver r order by added_at, id
                """).query(Receiver.class).list();
    }

    Optional<Receiver> find(UUID id) {
        return list().stream().filter(receiver -> receiver.id().equals(id)).findFirst();
    }

    /// Where to, and how it is signed.
    Optional<Target> findTarget(UUID id) {
        return db.sql("select address, secret, rests_until from webhooks.receiver where id = :id")
                .param("id", id)
                .query(Target.class)
                .optional();
    }

    void noteDelivered(UUID id, Instant at) {
        db.sql("update webhooks.receiver set delivered_at = :at, rests_until = null where id = :id")
                .param("id", id)
                .param("at", Timestamp.from(at))
                .update();
    }

    void letRest(UUID id, Instant until) {
        db.sql("update webhooks.receiver set rests_until = :until where id = :id")
                .param("id", id)
                .param("until", Timestamp.from(until))
                .update();
    }

    record Target(String address, String secret, @Nullable Instant restsUntil) {
        boolean rests(Instant now) {
            return restsUntil != null && now.isBefore(restsUntil);
        }
    }
}
