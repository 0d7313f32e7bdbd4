package org.augenhoehe.participation.walk.note;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class PhotoStore {
    private static final String PHOTO =
            "select id, note, place, file, description, reason from participation.walk_photo ";

    private final JdbcClient db;

    PhotoStore(JdbcClient db) {
        this.db = db;
    }

    /// Its id is drawn by chance, so that nobody can guess the next one from it.
    void add(UUID note, int place, String file, @Nullable String description) {
        db.sql("""
                insert into participation.walk_photo (id, note, place, file, description)
                values (:id, :note, :place, :file, :description)
                """)
                .param("id", UUID.randomUUID())
                .param("note", note)
                .param("place", place)
                .param("file", file)
                .param("description", description)
                .update();
    }

    public Optional<Photo> find(UUID id) {
        return db.sql(PHOTO + "where id = :id")
                .param("id", id)
                .query(Photo.class)
                .optional();
    }

    /// By note; one without any is missing.
    public Map<UUID, List<Photo>> list(Collection<UUID> notes) {
        return db
                .sql(PHOTO + "where note = any(cast(:notes as uuid[])) order by note, place")
                .param("notes", notes.toArray(UUID[]::new))
                .query(Photo.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Photo::note));
    }

    void describe(UUID id, String description) {
        db.sql("update participation.walk_photo set description = :description where id = :id")
                .param("id", id)
                .param("description", description)
                .update();
    }

    void takeAway(UUID id, String reason) {
        db.sql("""
                update participation.walk_photo set file = null, description = null, reason = :reason where id = :id
                """).param("id", id).param("reason", reason).update();
    }

    void delete(UUID id) {
        db.sql("delete from participation.walk_photo where id = :id")
                .param("id", id)
                .update();
    }
}
