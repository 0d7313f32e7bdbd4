package org.augenhoehe.participation.opinion.picture;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.databind.json.JsonMapper;

@Repository
public class PictureStore {
    private final JdbcClient db;
    private final JsonMapper json;

    PictureStore(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    public Optional<Picture> find(UUID step) {
        return db.sql("select picture from participation.opinion_picture where step = :step")
                .param("step", step)
                .query(String.class)
                .optional()
                .map(written -> json.readValue(written, Picture.class));
    }

    public List<Picture> list(Collection<UUID> steps) {
        return db
                .sql("select picture from participation.opinion_picture where step = any(cast(:steps as uuid[]))")
                .param("steps", steps.toArray(UUID[]::new))
                .query(String.class)
                .list()
                .stream()
                .map(written -> json.readValue(written, Picture.class))
                .toList();
    }

    void put(UUID step, Picture picture, Instant at) {
        db.sql("""
                insert into participation.opinion_picture (step, drawn_at, picture)
                values (:step, :at, cast(:picture as jsonb))
                on conflict (step) do update set drawn_at = excluded.drawn_at, picture = excluded.picture
                """)
                .param("step", step)
                .param("at", Timestamp.from(at))
                .param("picture", json.writeValueAsString(picture))
                .update();
    }
}
