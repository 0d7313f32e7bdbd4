package org.augenhoehe.participation.meeting.minutes;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The pieces of minutes.
@Repository("minutesPieceStore")
public class PieceStore {
    private static final String COLUMNS = """
            select id, step, point, kind, case when hidden_at is null then wording else '' end as wording, due, owner,
                organisation, author, editor, version, at, became, hidden_at is not null as hidden
            from participation.minutes_piece
            """;

    private final JdbcClient db;

    PieceStore(JdbcClient db) {
        this.db = db;
    }

    /// In the order in which they were written; also those that are hidden, without their words.
    public List<Piece> list(UUID step) {
        return db.sql(COLUMNS + " where step = :step and withdrawn_at is null order by at, id")
                .param("step", step)
                .query(Piece.class)
                .list();
    }

    /// Those that can be read.
    public List<Piece> listOpen(UUID step) {
        return list(step).stream().filter(one -> !one.hidden()).toList();
    }

    /// Of several meetings, those that can be read.
    public List<Piece> listOpen(Collection<UUID> steps) {
        return db.sql(COLUMNS + """
                 where step = any(cast(:steps as uuid[])) and withdrawn_at is null and hidden_at is null
                order by at, id
                """)
                .param("steps", steps.toArray(UUID[]::new))
                .query(Piece.class)
                .list();
    }

    /// Grows with everything somebody writes, changes or takes back: whoever read it knows what was written until then.
    public long state(UUID step) {
        return db.sql("select coalesce(sum(version), 0) from participation.minutes_piece where step = :step")
                .param("step", step)
                .query(Long.class)
                .single();
    }

    /// Changes with everything that anybody reads there, also where somebody hides a piece or is gone.
    public String print(UUID step) {
        return db.sql("""
                select coalesce(md5(string_agg(concat_ws(':', id, version, author, editor, owner, became,
                    hidden_at is null, withdrawn_at is null), ' ' order by id)), '')
                from participation.minutes_piece where step = :step
                """).param("step", step).query(String.class).single();
    }

    public Optional<Piece> find(UUID id) {
        return db.sql(COLUMNS + " where id = :id and withdrawn_at is null")
                .param("id", id)
                .query(Piece.class)
                .optional();
    }

    void add(UUID id, UUID step, PieceWish wish, UUID author, Instant at) {
        db.sql("""
                insert into participation.minutes_piece
                    (id, step, point, kind, wording, due, owner, organisation, author, editor, at)
                values (:id, :step, :point, :kind, :wording, :due, :owner, :organisation, :author, :author, :at)
                """)
                .param("id", id)
                .param("step", step)
                .param("point", wish.point())
                .param("kind", wish.kind().name())
                .param("wording", wish.wording())
                .param("due", wish.due())
                .param("owner", wish.owner())
                .param("organisation", wish.organisation())
                .param("author", author)
                .param("at", Timestamp.from(at))
                .update();
    }

    /// @return whether it still was as somebody read it
    boolean change(UUID id, int version, PieceWish wish, UUID editor) {
        return db.sql("""
                update participation.minutes_piece
                set point = :point, kind = :kind, wording = :wording, due = :due, owner = :owner,
                    organisation = :organisation, editor = :editor, version = version + 1
                where id = :id and version = :version and withdrawn_at is null
                """)
                        .param("id", id)
                        .param("version", version)
                        .param("point", wish.point())
                        .param("kind", wish.kind().name())
                        .param("wording", wish.wording())
                        .param("due", wish.due())
                        .param("owner", wish.owner())
                        .param("organisation", wish.organisation())
                        .param("editor", editor)
                        .update()
                == 1;
    }

    /// @return whether it still was as somebody read it
    boolean withdraw(UUID id, int version, Instant at) {
        return db.sql("""
                update participation.minutes_piece set withdrawn_at = :at, wording = '–', version = version + 1
                where id = :id and version = :version and withdrawn_at is null
                """)
                        .param("id", id)
                        .param("version", version)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    void became(UUID id, String path) {
        db.sql("update participation.minutes_piece set became = :path where id = :id")
                .param("id", id)
                .param("path", path)
                .update();
    }

    void hide(UUID id, @Nullable Instant at) {
        db.sql("update participation.minutes_piece set hidden_at = :at where id = :id")
                .param("id", id)
                .param("at", at == null ? null : Timestamp.from(at))
                .update();
    }

    /// Also what is hidden.
    List<Written> listWritten(Collection<UUID> ids) {
        return db.sql("""
                select id, step, wording, author, editor, hidden_at is not null as hidden
                from participation.minutes_piece
                where id = any(cast(:ids as uuid[])) and withdrawn_at is null
                """)
                .param("ids", ids.toArray(UUID[]::new))
                .query(Written.class)
                .list();
    }

    List<Written> listBy(UUID person) {
        return db.sql("""
                select id, step, wording, author, editor, hidden_at is not null as hidden
                from participation.minutes_piece
                where withdrawn_at is null and :person in (author, editor, owner) order by at
                """).param("person", person).query(Written.class).list();
    }

    Set<UUID> listPeopleBehind(Collection<UUID> ids) {
        return db.sql("""
                select author from participation.minutes_piece
                where id = any(cast(:ids as uuid[])) and author is not null and withdrawn_at is null
                """)
                .param("ids", ids.toArray(UUID[]::new))
                .query(UUID.class)
                .set();
    }

    void forget(UUID person) {
        db.sql("""
                update participation.minutes_piece set author = nullif(author, :person),
                    editor = nullif(editor, :person), owner = nullif(owner, :person)
                where :person in (author, editor, owner)
                """).param("person", person).update();
    }

    record Written(
            UUID id,
            UUID step,
            String wording,
            @Nullable UUID author,
            @Nullable UUID editor,
            boolean hidden) {}
}
