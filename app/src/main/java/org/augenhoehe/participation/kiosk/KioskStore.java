package org.augenhoehe.participation.kiosk;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Tablets in the house.
@Repository
public class KioskStore {
    private static final String KIOSK = """
            select id, undertaking, place, opened_by, opened_at, until, ended_at, code_until, token is not null as connected
            from participation.kiosk
            """;

    private final JdbcClient db;

    KioskStore(JdbcClient db) {
        this.db = db;
    }

    void add(Kiosk kiosk, Collection<UUID> steps, Seal seal) {
        db.sql("""
                insert into participation.kiosk (id, undertaking, place, opened_by, opened_at, until, seal)
                values (:id, :undertaking, :place, :by, :at, :until, :seal)
                """)
                .param("id", kiosk.id())
                .param("undertaking", kiosk.undertaking())
                .param("place", kiosk.place())
                .param("by", kiosk.openedBy())
                .param("at", Timestamp.from(kiosk.openedAt()))
                .param("until", Timestamp.from(kiosk.until()))
                .param("seal", seal.secret())
                .update();
        db.sql("insert into participation.kiosk_step (kiosk, step) select :kiosk, unnest(cast(:steps as uuid[]))")
                .param("kiosk", kiosk.id())
                .param("steps", steps.toArray(UUID[]::new))
                .update();
    }

    public Optional<Kiosk> find(UUID id) {
        return db.sql(KIOSK + "where id = :id")
                .param("id", id)
                .query(Kiosk.class)
                .optional();
    }

    /// Until the end of the transaction nothing is taken there, and nobody ends it.
    public Optional<Kiosk> hold(UUID id) {
        return db.sql(KIOSK + "where id = :id for update")
                .param("id", id)
                .query(Kiosk.class)
                .optional();
    }

    /// The newest first.
    public List<Kiosk> listOf(UUID undertaking) {
        return db.sql(KIOSK + "where undertaking = :undertaking order by opened_at desc, id desc limit 50")
                .param("undertaking", undertaking)
                .query(Kiosk.class)
                .list();
    }

    /// Also where it has ended: what it still sends is counted.
    public Optional<Kiosk> findByToken(KioskCode token) {
        return db.sql(KIOSK + "where token = :token")
                .param("token", token.hash())
                .query(Kiosk.class)
                .optional();
    }

    Optional<Kiosk> holdByCode(KioskCode code) {
        return db.sql(KIOSK + "where code = :code for update")
                .param("code", code.hash())
                .query(Kiosk.class)
                .optional();
    }

    void setCode(UUID id, KioskCode code, Instant until) {
        db.sql("update participation.kiosk set code = :code, code_until = :until where id = :id")
                .param("code", code.hash())
                .param("until", Timestamp.from(until))
                .param("id", id)
                .update();
    }

    /// The code is used up; a tablet that was opened before is none any more.
    void setToken(UUID id, KioskCode token) {
        db.sql("update participation.kiosk set code = null, code_until = null, token = :token where id = :id")
                .param("token", token.hash())
                .param("id", id)
                .update();
    }

    /// Empty where it was opened before there were seals, or is long over.
    public Optional<Seal> findSeal(UUID id) {
        return db.sql("select seal from participation.kiosk where id = :id and seal is not null")
                .param("id", id)
                .query(byte[].class)
                .optional()
                .map(Seal::new);
    }

    /// Nothing comes any more from those that were over then: what they held opens nothing, and what they sent is
    /// remembered no longer.
    void forgetDevices(Instant over) {
        db.sql("""
                delete from participation.kiosk_key k using participation.kiosk o
                where o.id = k.kiosk and least(o.until, o.ended_at) < :over
                """).param("over", Timestamp.from(over)).update();
        db.sql("""
                update participation.kiosk set token = null, seal = null
                where least(until, ended_at) < :over and (token is not null or seal is not null)
                """).param("over", Timestamp.from(over)).update();
    }

    void end(UUID id, Instant at) {
        db.sql("""
                update participation.kiosk set ended_at = :at, code = null, code_until = null
                where id = :id and ended_at is null
                """).param("at", Timestamp.from(at)).param("id", id).update();
    }

    List<Opened> listBy(UUID person) {
        return db.sql("""
                select place, opened_at, until from participation.kiosk where opened_by = :person order by opened_at
                """).param("person", person).query(Opened.class).list();
    }

    void forget(UUID person) {
        db.sql("update participation.kiosk set opened_by = null where opened_by = :person")
                .param("person", person)
                .update();
    }

    record Opened(String place, Instant openedAt, @Nullable Instant until) {}
}
