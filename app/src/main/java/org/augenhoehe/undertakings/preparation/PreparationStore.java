package org.augenhoehe.undertakings.preparation;

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
class PreparationStore {
    private final JdbcClient db;

    PreparationStore(JdbcClient db) {
        this.db = db;
    }

    void open(UUID undertaking, Instant at) {
        db.sql("""
                insert into undertakings.preparation (undertaking, opened_at) values (:undertaking, :at)
                on conflict do nothing
                """)
                .param("undertaking", undertaking)
                .param("at", Timestamp.from(at))
                .update();
    }

    boolean isOpen(UUID undertaking) {
        return db.sql("select exists (select from undertakings.preparation where undertaking = :undertaking)")
                .param("undertaking", undertaking)
                .query(Boolean.class)
                .single();
    }

    void addGuest(UUID undertaking, UUID person, UUID letInBy) {
        db.sql("""
                insert into undertakings.preparation_guest (undertaking, person, let_in_by)
                values (:undertaking, :person, :by) on conflict do nothing
                """)
                .param("undertaking", undertaking)
                .param("person", person)
                .param("by", letInBy)
                .update();
    }

    /// @return false where the person is no guest
    boolean removeGuest(UUID undertaking, UUID person) {
        return db.sql(
                                "delete from undertakings.preparation_guest where undertaking = :undertaking and person = :person")
                        .param("undertaking", undertaking)
                        .param("person", person)
                        .update()
                == 1;
    }

    List<UUID> listGuests(UUID undertaking) {
        return db.sql("select person from undertakings.preparation_guest where undertaking = :undertaking")
                .param("undertaking", undertaking)
                .query(UUID.class)
                .list();
    }

    void write(Note note) {
        db.sql("""
                insert into undertakings.preparation_note (id, undertaking, author, wording, written_at)
                values (:id, :undertaking, :author, :wording, :at)
                """)
                .param("id", note.id())
                .param("undertaking", note.undertaking())
                .param("author", note.author())
                .param("wording", note.wording())
                .param("at", Timestamp.from(note.writtenAt()))
                .update();
    }

    /// @return empty where somebody else wrote it, or where it is released already
    Optional<Note> findOwn(UUID id, UUID author) {
        return db.sql("""
                select * from undertakings.preparation_note
                where id = :id and author = :author and released_at is null for update
                """)
                .param("id", id)
                .param("author", author)
                .query(Note.class)
                .optional();
    }

    void release(UUID id, Instant at) {
        db.sql("update undertakings.preparation_note set released_at = :at where id = :id")
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    void delete(UUID id) {
        db.sql("delete from undertakings.preparation_note where id = :id")
                .param("id", id)
                .update();
    }

    List<Note> list(UUID undertaking) {
        return db.sql("""
                select * from undertakings.preparation_note where undertaking = :undertaking order by written_at, id
                """).param("undertaking", undertaking).query(Note.class).list();
    }

    List<Note> listReleased(UUID undertaking, int limit) {
        return db.sql("""
                select * from undertakings.preparation_note where undertaking = :undertaking and released_at is not null
                    and hidden_at is null
                order by released_at desc, id limit :limit
                """)
                .param("undertaking", undertaking)
                .param("limit", limit)
                .query(Note.class)
                .list();
    }

    /// Those of them that left their room, also while they are hidden.
    List<Note> listReleased(Collection<UUID> notes) {
        return db.sql("select * from undertakings.preparation_note where id = any(:notes) and released_at is not null")
                .param("notes", notes.toArray(UUID[]::new))
                .query(Note.class)
                .list();
    }

    /// @param at null to show it again
    void hide(UUID note, @Nullable Instant at) {
        db.sql("update undertakings.preparation_note set hidden_at = :at where id = :id")
                .param("at", at == null ? null : Timestamp.from(at), Types.TIMESTAMP)
                .param("id", note)
                .update();
    }

    List<Note> listOf(UUID author) {
        return db.sql("select * from undertakings.preparation_note where author = :author order by written_at")
                .param("author", author)
                .query(Note.class)
                .list();
    }

    List<UUID> listVisitedBy(UUID person) {
        return db.sql("select undertaking from undertakings.preparation_guest where person = :person")
                .param("person", person)
                .query(UUID.class)
                .list();
    }

    void forget(UUID person) {
        db.sql("delete from undertakings.preparation_note where author = :person and released_at is null")
                .param("person", person)
                .update();
        db.sql("update undertakings.preparation_note set author = null where author = :person")
                .param("person", person)
                .update();
        db.sql("delete from undertakings.preparation_guest where person = :person")
                .param("person", person)
                .update();
        db.sql("update undertakings.preparation_guest set let_in_by = null where let_in_by = :person")
                .param("person", person)
                .update();
    }
}
