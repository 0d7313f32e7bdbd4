package org.augenhoehe.sharing.trust.vouch;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class VouchStore {
    private static final String READ =
            "select id, voucher, vouched, words, at, hidden_at is not null as hidden from sharing.vouch ";

    private final JdbcClient db;

    VouchStore(JdbcClient db) {
        this.db = db;
    }

    /// Saying it again says it in other words. Words that moderation hid stay hidden until they are others.
    void put(UUID id, UUID voucher, UUID vouched, String words, Instant at) {
        db.sql("""
                insert into sharing.vouch (id, voucher, vouched, words, at)
                values (:id, :voucher, :vouched, :words, :at)
                on conflict (voucher, vouched) do update set words = excluded.words,
                    hidden_at = case when vouch.words = excluded.words then vouch.hidden_at end
                """)
                .param("id", id)
                .param("voucher", voucher)
                .param("vouched", vouched)
                .param("words", words)
                .param("at", Timestamp.from(at))
                .update();
    }

    void remove(UUID voucher, UUID vouched) {
        db.sql("delete from sharing.vouch where voucher = :voucher and vouched = :vouched")
                .param("voucher", voucher)
                .param("vouched", vouched)
                .update();
    }

    Optional<Vouch> find(UUID voucher, UUID vouched) {
        return db.sql(READ + "where voucher = :voucher and vouched = :vouched")
                .param("voucher", voucher)
                .param("vouched", vouched)
                .query(Vouch.class)
                .optional();
    }

    public List<Vouch> listFor(UUID person) {
        return db.sql(READ + "where vouched = :person order by at desc, id desc")
                .param("person", person)
                .query(Vouch.class)
                .list();
    }

    public List<Vouch> listBy(UUID person) {
        return db.sql(READ + "where voucher = :person order by at desc, id desc")
                .param("person", person)
                .query(Vouch.class)
                .list();
    }

    List<Vouch> listAll(Collection<UUID> ids) {
        return db.sql(READ + "where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Vouch.class)
                .list();
    }

    void hide(UUID id, @Nullable Instant at) {
        db.sql("update sharing.vouch set hidden_at = :at where id = :id")
                .param("at", at == null ? null : Timestamp.from(at), Types.TIMESTAMP)
                .param("id", id)
                .update();
    }

    /// One link at a time; a new one makes the old one useless.
    void ask(String code, UUID person, Instant until) {
        db.sql("""
                insert into sharing.vouch_request (code, person, until) values (:code, :person, :until)
                on conflict (person) do update set code = excluded.code, until = excluded.until
                """)
                .param("code", code)
                .param("person", person)
                .param("until", Timestamp.from(until))
                .update();
    }

    Optional<UUID> findAsking(String code, Instant now) {
        return db.sql("select person from sharing.vouch_request where code = :code and until > :now")
                .param("code", code)
                .param("now", Timestamp.from(now))
                .query(UUID.class)
                .optional();
    }

    Optional<String> findCode(UUID person, Instant now) {
        return db.sql("select code from sharing.vouch_request where person = :person and until > :now")
                .param("person", person)
                .param("now", Timestamp.from(now))
                .query(String.class)
                .optional();
    }

    void endAsking(UUID person) {
        db.sql("delete from sharing.vouch_request where person = :person")
                .param("person", person)
                .update();
    }

    public void forget(UUID person) {
        db.sql("delete from sharing.vouch where voucher = :person or vouched = :person")
                .param("person", person)
                .update();
        endAsking(person);
    }
}
