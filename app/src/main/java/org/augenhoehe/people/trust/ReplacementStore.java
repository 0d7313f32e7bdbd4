package org.augenhoehe.people.trust;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReplacementStore {
    private final JdbcClient db;

    ReplacementStore(JdbcClient db) {
        this.db = db;
    }

    /// A second request takes the place of the first: its half card is worth nothing any more.
    void put(UUID owner, UUID askedBy, String reason, byte[] hash, String secondHalf, Instant at) {
        db.sql("""
                insert into people.card_replacement (owner, asked_by, asked_at, reason, hash, second_half)
                values (:owner, :by, :at, :reason, :hash, :half)
                on conflict (owner) do update set asked_by = :by, asked_at = :at, reason = :reason,
                    hash = :hash, second_half = :half
                """)
                .param("owner", owner)
                .param("by", askedBy)
                .param("at", Timestamp.from(at))
                .param("reason", reason)
                .param("hash", hash)
                .param("half", secondHalf)
                .update();
    }

    Optional<Stored> findForUpdate(UUID owner, Instant askedAfter) {
        return db.sql("""
                select owner, asked_by, reason, hash, second_half from people.card_replacement
                where owner = :owner and asked_at > :after for update
                """)
                .param("owner", owner)
                .param("after", Timestamp.from(askedAfter))
                .query(Stored.class)
                .optional();
    }

    /// @param staff whether this person may help with every card of the place
    List<CardReplacement> listFor(UUID person, boolean staff, Instant askedAfter) {
        return db.sql("""
                select r.owner, o.name as owner_name, r.asked_by, a.name as asked_by_name, r.asked_at, r.reason
                from people.card_replacement r
                    join people.person o on o.id = r.owner
                    join people.person a on a.id = r.asked_by
                where r.asked_at > :after and r.owner <> :person
                    and (:staff or r.asked_by = :person or exists (
                        select 1 from people.trust t where t.owner = r.owner and t.trusted = :person))
                order by r.asked_at
                """)
                .param("person", person)
                .param("staff", staff)
                .param("after", Timestamp.from(askedAfter))
                .query((row, number) -> new CardReplacement(
                        row.getObject("owner", UUID.class),
                        row.getString("owner_name"),
                        row.getString("asked_by_name"),
                        row.getTimestamp("asked_at").toInstant(),
                        row.getString("reason"),
                        !row.getObject("asked_by", UUID.class).equals(person)))
                .list();
    }

    boolean isWaiting(UUID owner, Instant askedAfter) {
        return db.sql("""
                select exists (select 1 from people.card_replacement where owner = :owner and asked_at > :after)
                """)
                .param("owner", owner)
                .param("after", Timestamp.from(askedAfter))
                .query(Boolean.class)
                .single();
    }

    void remove(UUID owner) {
        db.sql("delete from people.card_replacement where owner = :owner")
                .param("owner", owner)
                .update();
    }

    void forgetBefore(Instant moment) {
        db.sql("delete from people.card_replacement where asked_at < :moment")
                .param("moment", Timestamp.from(moment))
                .update();
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Stored(UUID owner, UUID askedBy, String reason, byte[] hash, String secondHalf) {}
}
