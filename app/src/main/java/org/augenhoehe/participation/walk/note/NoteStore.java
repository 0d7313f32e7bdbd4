package org.augenhoehe.participation.walk.note;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.participation.walk.route.Points;
import org.augenhoehe.undertakings.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class NoteStore {
    private static final String NOTE = """
            select id, step, undertaking, station, kind, wording, latitude, longitude, author, at,
                hidden_at is not null as hidden, withdrawn_at is not null as withdrawn
            from participation.walk_note
            """;

    private static final String READ = """
            where step = :step and withdrawn_at is null and (hidden_at is null or author = cast(:reader as uuid))
            """;

    private final JdbcClient db;

    NoteStore(JdbcClient db) {
        this.db = db;
    }

    /// @param author null for what stood on a sheet without a name
    /// @return false where this person has sent it already
    boolean add(UUID id, Step step, @Nullable UUID author, NewNote note, Instant at) {
        var where = note.where();
        return db.sql("""
                insert into participation.walk_note
                    (id, step, undertaking, station, kind, wording, latitude, longitude, author, device_key, at)
                values (:id, :step, :undertaking, :station, :kind, :wording, :latitude, :longitude, :author, :key, :at)
                on conflict on constraint sent_once do nothing
                """)
                        .param("id", id)
                        .param("step", step.id())
                        .param("undertaking", step.undertaking())
                        .param("station", note.station())
                        .param("kind", note.kind().name())
                        .param("wording", note.wording())
                        .param("latitude", where == null ? null : Points.coarse(where.latitude()))
                        .param("longitude", where == null ? null : Points.coarse(where.longitude()))
                        .param("author", author)
                        .param("key", note.key())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    Optional<Note> findSent(UUID author, UUID key) {
        return db.sql(NOTE + "where author = :author and device_key = :key")
                .param("author", author)
                .param("key", key)
                .query(Note.class)
                .optional();
    }

    /// Nobody else changes it until the caller's transaction ends.
    Optional<Note> hold(UUID id) {
        return db.sql(NOTE + "where id = :id for update")
                .param("id", id)
                .query(Note.class)
                .optional();
    }

    public Optional<Note> find(UUID id) {
        return list(List.of(id)).stream().findFirst();
    }

    List<Note> list(Collection<UUID> ids) {
        return db.sql(NOTE + "where id = any(cast(:ids as uuid[]))")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Note.class)
                .list();
    }

    /// Those of a step that everybody reads, and what a person reads besides, the oldest first.
    public List<Note> listOf(UUID step, @Nullable UUID reader) {
        return db.sql(NOTE + READ + "order by id")
                .param("step", step)
                .param("reader", reader)
                .query(Note.class)
                .list();
    }

    /// As [#listOf], but no more than so many of the newest.
    public List<Note> listNewest(UUID step, @Nullable UUID reader, int most) {
        return db.sql(NOTE + READ + "order by id desc limit :most")
                .param("step", step)
                .param("reader", reader)
                .param("most", most)
                .query(Note.class)
                .list()
                .reversed();
    }

    /// How many [#listOf] has, where there are any.
    public List<NoteCount> listCounts(UUID step, @Nullable UUID reader) {
        return db.sql("select station, kind, cast(count(*) as integer) as notes from participation.walk_note " + READ
                        + "group by station, kind")
                .param("step", step)
                .param("reader", reader)
                .query(NoteCount.class)
                .list();
    }

    /// By id, as far as everybody may read them.
    ///
    /// @param after only later ones; null for all
    /// @param undertaking null for all
    /// @param step null for all
    public List<Note> listAfter(@Nullable UUID after, @Nullable UUID undertaking, @Nullable UUID step, int most) {
        return db.sql(NOTE + """
                where id > coalesce(cast(:after as uuid), '00000000-0000-0000-0000-000000000000')
                    and (cast(:undertaking as uuid) is null or undertaking = :undertaking)
                    and (cast(:step as uuid) is null or step = :step)
                    and hidden_at is null and withdrawn_at is null
                order by id limit :most
                """)
                .param("after", after)
                .param("undertaking", undertaking)
                .param("step", step)
                .param("most", most)
                .query(Note.class)
                .list();
    }

    List<Note> listBy(UUID author) {
        return db.sql(NOTE + "where author = :author order by id")
                .param("author", author)
                .query(Note.class)
                .list();
    }

    /// How many each step has; one without any is missing.
    public Map<UUID, Integer> count(Collection<UUID> steps) {
        var counts = new HashMap<UUID, Integer>();
        db.sql("""
                select step, count(*) as number from participation.walk_note
                where step = any(cast(:steps as uuid[])) and hidden_at is null and withdrawn_at is null group by step
                """).param("steps", steps.toArray(UUID[]::new)).query(row -> {
            counts.put(row.getObject("step", UUID.class), row.getInt("number"));
        });
        return counts;
    }

    Set<UUID> listAuthors(Collection<UUID> notes) {
        return db.sql("""
                select distinct author from participation.walk_note
                where id = any(cast(:ids as uuid[])) and author is not null
                """)
                .param("ids", notes.toArray(UUID[]::new))
                .query(UUID.class)
                .set();
    }

    List<Written> listWritten(Collection<UUID> undertakings) {
        return db.sql("""
                select undertaking, step, author as person,
                    cast(extract(year from at at time zone 'Europe/Berlin') as integer) as year,
                    cast(count(*) as integer) as times
                from participation.walk_note
                where undertaking = any(cast(:ids as uuid[])) and hidden_at is null and withdrawn_at is null
                group by 1, 2, 3, 4
                """)
                .param("ids", undertakings.toArray(UUID[]::new))
                .query(Written.class)
                .list();
    }

    void hide(UUID id, @Nullable Instant at) {
        db.sql("update participation.walk_note set hidden_at = :at where id = :id")
                .param("id", id)
                .param("at", at == null ? null : Timestamp.from(at))
                .update();
    }

    /// The row stays, so that the same note does not come in again from a device that heard no answer.
    void withdraw(UUID id, Instant at) {
        db.sql("""
                update participation.walk_note
                set withdrawn_at = :at, wording = '', latitude = null, longitude = null where id = :id
                """).param("id", id).param("at", Timestamp.from(at)).update();
    }

    /// Where they stood goes, too.
    void forget(UUID person) {
        db.sql("""
                update participation.walk_note set author = null, latitude = null, longitude = null
                where author = :person
                """).param("person", person).update();
    }

    record Written(UUID undertaking, UUID step, @Nullable UUID person, int year, int times) {}
}
