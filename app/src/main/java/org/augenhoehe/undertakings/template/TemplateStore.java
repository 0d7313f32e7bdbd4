package org.augenhoehe.undertakings.template;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.databind.json.JsonMapper;

@Repository
class TemplateStore {
    private final JdbcClient db;
    private final JsonMapper json;

    TemplateStore(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /// The same source replaces what it brought before, and keeps its address.
    UUID put(String source, Schema schema, @Nullable UUID undertaking, Instant at) {
        return db.sql("""
                insert into undertakings.template (id, source, content, undertaking, published_at)
                values (:id, :source, cast(:content as jsonb), :undertaking, :at)
                on conflict (source) do update set content = excluded.content, published_at = excluded.published_at
                returning id
                """)
                .param("id", Ids.next())
                .param("source", source)
                .param("content", json.writeValueAsString(schema))
                .param("undertaking", undertaking)
                .param("at", Timestamp.from(at))
                .query(UUID.class)
                .single();
    }

    Optional<Template> find(UUID id) {
        return db.sql("select id, source, content from undertakings.template where id = :id")
                .param("id", id)
                .query(this::template)
                .optional();
    }

    /// The newest first.
    List<Template> list() {
        return db.sql("select id, source, content from undertakings.template order by published_at desc, id")
                .query(this::template)
                .list();
    }

    void delete(UUID id) {
        db.sql("delete from undertakings.template where id = :id")
                .param("id", id)
                .update();
    }

    private Template template(ResultSet row, int number) throws SQLException {
        return new Template(
                row.getObject("id", UUID.class),
                row.getString("source"),
                json.readValue(row.getString("content"), Schema.class));
    }
}
