package org.augenhoehe.atlas.contact;

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
class TalkStore {
    private static final String MESSAGE = "select m.id, m.talk, m.asks, m.writer, m.words, m.at,"
            + " m.hidden_at is not null as hidden from atlas.message m ";
    private static final String TALK = "select id, entry, asker, organisation from atlas.talk ";

    private final JdbcClient db;

    TalkStore(JdbcClient db) {
        this.db = db;
    }

    /// One talk for each person, entry, and whose it is.
    Talk begin(UUID id, UUID entry, UUID asker, @Nullable UUID organisation, Instant at) {
        db.sql("""
                insert into atlas.talk (id, entry, asker, organisation, at)
                values (:id, :entry, :asker, :organisation, :at) on conflict do nothing
                """)
                .param("id", id)
                .param("entry", entry)
                .param("asker", asker)
                .param("organisation", organisation, Types.OTHER)
                .param("at", Timestamp.from(at))
                .update();
        return db.sql(TALK + """
                where entry = :entry and asker = :asker
                    and organisation is not distinct from cast(:organisation as uuid)
                """)
                .param("entry", entry)
                .param("asker", asker)
                .param("organisation", organisation, Types.OTHER)
                .query(Talk.class)
                .single();
    }

    Optional<Talk> find(UUID id) {
        return db.sql(TALK + "where id = :id").param("id", id).query(Talk.class).optional();
    }

    /// Those that somebody reads about an entry.
    ///
    /// @param marked whether they marked it
    /// @param speaks for these organisations
    List<Talk> list(UUID entry, UUID reader, boolean marked, Collection<UUID> speaks) {
        return db.sql(TALK + """
                where entry = :entry
                    and (asker = :reader or (organisation is null and :marked) or organisation = any(:speaks))
                order by at desc, id desc
                """)
                .param("entry", entry)
                .param("reader", reader)
                .param("marked", marked)
                .param("speaks", speaks.toArray(UUID[]::new))
                .query(Talk.class)
                .list();
    }

    List<Talk> listAll(Collection<UUID> ids) {
        return db.sql(TALK + "where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Talk.class)
                .list();
    }

    List<EntryMessage> listMessages(Collection<UUID> talks) {
        return db.sql(MESSAGE + "where m.talk = any(:talks) order by m.at, m.id")
                .param("talks", talks.toArray(UUID[]::new))
                .query(EntryMessage.class)
                .list();
    }

    List<EntryMessage> listMessagesById(Collection<UUID> ids) {
        return db.sql(MESSAGE + "where m.id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(EntryMessage.class)
                .list();
    }

    List<EntryMessage> listOf(UUID person) {
        return db.sql(MESSAGE + "join atlas.talk t on t.id = m.talk where m.writer = :person or t.asker = :person"
                        + " order by m.at, m.id")
                .param("person", person)
                .query(EntryMessage.class)
                .list();
    }

    void add(UUID id, UUID talk, UUID writer, boolean asks, String words, Instant at) {
        db.sql("""
                insert into atlas.message (id, talk, writer, asks, words, at)
                values (:id, :talk, :writer, :asks, :words, :at)
                """)
                .param("id", id)
                .param("talk", talk)
                .param("writer", writer)
                .param("asks", asks)
                .param("words", words)
                .param("at", Timestamp.from(at))
                .update();
    }

    void hide(UUID id, @Nullable Instant at) {
        db.sql("update atlas.message set hidden_at = :at where id = :id")
                .param("at", at == null ? null : Timestamp.from(at), Types.TIMESTAMP)
                .param("id", id)
                .update();
    }

    /// A talk goes with whoever began it.
    void forget(UUID person) {
        db.sql("delete from atlas.message where talk in (select id from atlas.talk where asker = :person)")
                .param("person", person)
                .update();
        db.sql("delete from atlas.talk where asker = :person")
                .param("person", person)
                .update();
        db.sql("update atlas.message set writer = null where writer = :person")
                .param("person", person)
                .update();
    }
}
