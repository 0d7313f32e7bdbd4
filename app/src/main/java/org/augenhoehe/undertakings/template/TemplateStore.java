package org.augenhoehe.undertakings.template;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
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
                on conflict (source) do update set content = excluded.content, published_at = excluded.published_at,
                    hidden_at = case when template.content = excluded.content then template.hidden_at end
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
        return db.sql("select id, source, content from undertakings.template where id = :id and hidden_at is null")
                .param("id", id)
                .query(this::template)
                .optional();
    }

    /// Those that were published from undertakings, also while they are hidden. The author is who published it last.
    List<Published> listPublished(Collection<UUID> ids) {
        return db.sql("""
                select t.id, t.source, t.content, t.undertaking, t.hidden_at is not null as hidden,
                    (select e.person from undertakings.event e where e.undertaking = t.undertaking
                        and e.act = 'template_published' order by e.at desc, e.id desc limit 1) as author
                from undertakings.template t where t.id = any(:ids) and t.undertaking is not null
                """)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> new Published(
                        template(row, number),
                        row.getObject("undertaking", UUID.class),
                        row.getObject("author", UUID.class),
                        row.getBoolean("hidden")))
                .list();
    }

    /// The newest first.
    List<Template> list() {
        return db.sql(
                        "select id, source, content from undertakings.template where hidden_at is null order by published_at desc, id")
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

    record Published(
            Template template, UUID undertaking, @Nullable UUID author, boolean hidden) {}
}
