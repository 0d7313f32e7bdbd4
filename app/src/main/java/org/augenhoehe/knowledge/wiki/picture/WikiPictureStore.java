package org.augenhoehe.knowledge.wiki.picture;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.knowledge.wiki.link.PageHtml.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class WikiPictureStore {
    private static final String READ =
            "select id, file, description, source, licence, author, at, hidden_at from knowledge.picture";

    private final JdbcClient db;

    WikiPictureStore(JdbcClient db) {
        this.db = db;
    }

    void add(Picture picture) {
        db.sql("""
                insert into knowledge.picture (id, file, description, source, licence, author, at)
                values (:id, :file, :description, :source, :licence, :author, :at)
                """)
                .param("id", picture.id())
                .param("file", picture.file())
                .param("description", picture.description())
                .param("source", picture.source())
                .param("licence", picture.licence().name())
                .param("author", picture.author())
                .param("at", Timestamp.from(picture.at()))
                .update();
    }

    public Optional<Picture> find(UUID id) {
        return db.sql(READ + " where id = :id")
                .param("id", id)
                .query(Picture.class)
                .optional();
    }

    List<Picture> list(Collection<UUID> ids) {
        return db.sql(READ + " where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Picture.class)
                .list();
    }

    /// Those that may be shown, as pages show them.
    public Map<UUID, Shown> listShown(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list(ids).stream()
                        .filter(one -> one.hiddenAt() == null)
                        .collect(Collectors.toMap(
                                Picture::id,
                                one -> new Shown(
                                        one.description(),
                                        one.source() + " · " + one.licence().sign())));
    }

    List<Picture> listOf(UUID person) {
        return db.sql(READ + " where author = :person order by id")
                .param("person", person)
                .query(Picture.class)
                .list();
    }

    void hide(UUID id, @Nullable Instant at) {
        db.sql("update knowledge.picture set hidden_at = :at where id = :id")
                .param("at", at == null ? null : Timestamp.from(at))
                .param("id", id)
                .update();
        db.sql("update knowledge.page set html = null where wording like '%' || :id || '%'")
                .param("id", id.toString())
                .update();
    }

    void forget(UUID person) {
        db.sql("update knowledge.picture set author = null where author = :person")
                .param("person", person)
                .update();
    }
}
