package org.augenhoehe.sharing.ask;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class AskWordStore {
    private static final String READ = """
            select w.id, w.ask, w.writer, w.asks, w.words, w.at, w.hidden_at is not null as hidden
            from sharing.ask_word w
            """;

    private final JdbcClient db;

    AskWordStore(JdbcClient db) {
        this.db = db;
    }

    public void add(UUID id, UUID ask, UUID writer, boolean asks, String words, Instant at) {
        db.sql("""
                insert into sharing.ask_word (id, ask, writer, asks, words, at)
                values (:id, :ask, :writer, :asks, :words, :at)
                """)
                .param("id", id)
                .param("ask", ask)
                .param("writer", writer)
                .param("asks", asks)
                .param("words", words)
                .param("at", Timestamp.from(at))
                .update();
    }

    public List<AskWord> list(UUID ask) {
        return db.sql(READ + "where w.ask = :ask order by w.at, w.id")
                .param("ask", ask)
                .query(AskWord.class)
                .list();
    }

    public List<AskWord> listById(Collection<UUID> ids) {
        return db.sql(READ + "where w.id = any(cast(:ids as uuid[]))")
                .param("ids", ids.toArray(UUID[]::new))
                .query(AskWord.class)
                .list();
    }

    public List<AskWord> listBy(UUID person) {
        return db.sql(READ + "where w.writer = :person order by w.at, w.id")
                .param("person", person)
                .query(AskWord.class)
                .list();
    }

    public void hide(UUID id, @Nullable Instant at) {
        db.sql("update sharing.ask_word set hidden_at = :at where id = :id")
                .param("at", at == null ? null : Timestamp.from(at), Types.TIMESTAMP)
                .param("id", id)
                .update();
    }

    /// What somebody asked goes with them, and what was answered to it; what they answered to others loses its name.
    public void forget(UUID person) {
        db.sql("delete from sharing.ask_word where ask in (select id from sharing.ask where person = :person)")
                .param("person", person)
                .update();
        db.sql("update sharing.ask_word set writer = null where writer = :person")
                .param("person", person)
                .update();
    }
}
