package org.augenhoehe.participation.meeting.agenda;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.participation.meeting.Format;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The agenda. Parts with which a format ends stand behind everything that people bring in.
@Repository("agendaPointStore")
public class PointStore {
    static final int APART = 10;
    static final int ENDING = 1_000_000;

    private static final String POINT = """
            select id, step, part, case when hidden_at is null then title else '' end as title, minutes, place, author,
                at, hidden_at is not null as hidden
            from participation.agenda_point
            """;

    private final JdbcClient db;

    PointStore(JdbcClient db) {
        this.db = db;
    }

    /// In its order.
    public List<Point> list(UUID step) {
        return db.sql(POINT + " where step = :step and withdrawn_at is null order by place, at, id")
                .param("step", step)
                .query(Point.class)
                .list();
    }

    public Optional<Point> find(UUID id) {
        return db.sql(POINT + " where id = :id and withdrawn_at is null")
                .param("id", id)
                .query(Point.class)
                .optional();
    }

    /// The parts of a format in place of those of another one; what people brought in stays.
    public void fill(UUID step, Format format, Instant at) {
        db.sql("delete from participation.agenda_point where step = :step and part is not null")
                .param("step", step)
                .update();
        var place = 0;
        for (var part : format.parts()) {
            place += APART;
            put(Ids.next(), step, part.key(), "", part.minutes(), part.ending() ? ENDING + place : place, null, at);
        }
    }

    boolean isWrittenAbout(UUID id) {
        return db.sql("""
                select exists (
                    select 1 from participation.minutes_piece where point = :id and withdrawn_at is null)
                """).param("id", id).query(Boolean.class).single();
    }

    void add(UUID id, UUID step, String title, int minutes, UUID author, Instant at) {
        var place = db.sql("""
                select coalesce(max(place), 0) from participation.agenda_point where step = :step and place < :ending
                """)
                .param("step", step)
                .param("ending", ENDING)
                .query(Integer.class)
                .single();
        put(id, step, null, title, minutes, place + APART, author, at);
    }

    private void put(
            UUID id,
            UUID step,
            @Nullable String part,
            String title,
            int minutes,
            int place,
            @Nullable UUID author,
            Instant at) {
        db.sql("""
                insert into participation.agenda_point (id, step, part, title, minutes, place, author, at)
                values (:id, :step, :part, :title, :minutes, :place, :author, :at)
                """)
                .param("id", id)
                .param("step", step)
                .param("part", part)
                .param("title", title)
                .param("minutes", minutes)
                .param("place", place)
                .param("author", author)
                .param("at", Timestamp.from(at))
                .update();
    }

    void move(UUID id, int minutes, int place) {
        db.sql("update participation.agenda_point set minutes = :minutes, place = :place where id = :id")
                .param("id", id)
                .param("minutes", minutes)
                .param("place", place)
                .update();
    }

    void withdraw(UUID id, Instant at) {
        db.sql("update participation.agenda_point set withdrawn_at = :at, title = '–' where id = :id")
                .param("id", id)
                .param("at", Timestamp.from(at))
                .update();
    }

    void hide(UUID id, @Nullable Instant at) {
        db.sql("update participation.agenda_point set hidden_at = :at where id = :id")
                .param("id", id)
                .param("at", at == null ? null : Timestamp.from(at))
                .update();
    }

    List<Brought> listBrought(Collection<UUID> ids) {
        return db.sql("""
                select id, step, title, author, hidden_at is not null as hidden from participation.agenda_point
                where id = any(cast(:ids as uuid[])) and part is null and withdrawn_at is null
                """)
                .param("ids", ids.toArray(UUID[]::new))
                .query(Brought.class)
                .list();
    }

    List<Point> listBy(UUID person) {
        return db.sql("""
                select id, step, part, title, minutes, place, author, at, hidden_at is not null as hidden
                from participation.agenda_point where author = :person and withdrawn_at is null order by at
                """).param("person", person).query(Point.class).list();
    }

    void forget(UUID person) {
        db.sql("update participation.agenda_point set author = null where author = :person")
                .param("person", person)
                .update();
    }

    record Brought(
            UUID id, UUID step, String title, @Nullable UUID author, boolean hidden) {}
}
