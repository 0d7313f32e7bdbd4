package org.augenhoehe.participation.meeting.minutes;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Objections to minutes.
@Repository("minutesObjectionStore")
public class ObjectionStore {
    private static final String OBJECTION = """
            select id, step, piece, author, %s as wording, at, hidden_at is not null as hidden
            from participation.minutes_objection
            """;
    private static final String SHOWN = OBJECTION.formatted("case when hidden_at is null then wording else '' end");
    private static final String WHOLE = OBJECTION.formatted("wording");

    private final JdbcClient db;

    ObjectionStore(JdbcClient db) {
        this.db = db;
    }

    /// The first one first.
    public List<Objection> list(UUID step) {
        return db.sql(SHOWN + " where step = :step order by at, id")
                .param("step", step)
                .query(Objection.class)
                .list();
    }

    int count(UUID step, UUID author) {
        return db.sql("""
                select cast(count(*) as integer) from participation.minutes_objection
                where step = :step and author = :author
                """)
                .param("step", step)
                .param("author", author)
                .query(Integer.class)
                .single();
    }

    void add(
            UUID id,
            UUID step,
            @Nullable UUID piece,
            UUID author,
            String wording,
            @Nullable Instant hidden,
            Instant at) {
        db.sql("""
                insert into participation.minutes_objection (id, step, piece, author, wording, at, hidden_at)
                values (:id, :step, :piece, :author, :wording, :at, :hidden)
                """)
                .param("id", id)
                .param("step", step)
                .param("piece", piece)
                .param("author", author)
                .param("wording", wording)
                .param("at", Timestamp.from(at))
                .param("hidden", hidden == null ? null : Timestamp.from(hidden))
                .update();
    }

    /// Also what is hidden.
    List<Objection> listAll(Collection<UUID> ids) {
        return db.sql(WHOLE + " where id = any(cast(:ids as uuid[]))")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Objection.class)
                .list();
    }

    List<Objection> listBy(UUID person) {
        return db.sql(WHOLE + " where author = :person order by at")
                .param("person", person)
                .query(Objection.class)
                .list();
    }

    void hide(UUID id, @Nullable Instant at) {
        db.sql("update participation.minutes_objection set hidden_at = :at where id = :id")
                .param("id", id)
                .param("at", at == null ? null : Timestamp.from(at))
                .update();
    }

    void forget(UUID person) {
        db.sql("update participation.minutes_objection set author = null where author = :person")
                .param("person", person)
                .update();
    }
}
