package org.augenhoehe.participation.writing.easy;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class EasyStore {
    private final JdbcClient db;

    EasyStore(JdbcClient db) {
        this.db = db;
    }

    void add(Easy easy) {
        db.sql("""
                insert into participation.easy_wording (id, paragraph, version, wording, author, named, at)
                values (:id, :paragraph, :version, :wording, :author, :named, :at)
                """)
                .param("id", easy.id())
                .param("paragraph", easy.paragraph())
                .param("version", easy.version())
                .param("wording", easy.wording())
                .param("author", easy.author())
                .param("named", easy.named())
                .param("at", Timestamp.from(easy.at()))
                .update();
    }

    /// The last one of each paragraph that everybody may read, as the words it explains; a paragraph without is
    /// missing.
    public Map<UUID, Easy> list(Collection<UUID> steps) {
        return db.sql("""
                select distinct on (e.paragraph) e.id, e.paragraph, e.version, e.wording, e.author, e.named, e.at
                from participation.easy_wording e join participation.paragraph p on p.id = e.paragraph
                join participation.paragraph_wording w on w.paragraph = e.paragraph and w.version = e.version
                left join participation.text_change c on c.id = w.change
                where p.step = any(cast(:steps as uuid[])) and e.hidden_at is null
                    and coalesce(w.hidden_at, c.hidden_at) is null
                order by e.paragraph, e.id desc
                """).param("steps", steps.toArray(UUID[]::new)).query(Easy.class).list().stream()
                .collect(Collectors.toMap(Easy::paragraph, easy -> easy));
    }

    List<Placed> listPlaced(Collection<UUID> ids) {
        return db.sql("""
                select e.id, e.paragraph, p.step, d.undertaking, e.wording, e.author, e.hidden_at is not null as hidden
                from participation.easy_wording e join participation.paragraph p on p.id = e.paragraph
                join participation.document d on d.step = p.step where e.id = any(cast(:ids as uuid[]))
                """)
                .param("ids", ids.toArray(UUID[]::new))
                .query(Placed.class)
                .list();
    }

    List<Placed> listOf(UUID person) {
        return db.sql("""
                select e.id, e.paragraph, p.step, d.undertaking, e.wording, e.author, e.hidden_at is not null as hidden
                from participation.easy_wording e join participation.paragraph p on p.id = e.paragraph
                join participation.document d on d.step = p.step where e.author = :person order by e.id
                """).param("person", person).query(Placed.class).list();
    }

    void hide(UUID id, @Nullable Instant at) {
        db.sql("update participation.easy_wording set hidden_at = :at where id = :id")
                .param("id", id)
                .param("at", at == null ? null : Timestamp.from(at))
                .update();
    }

    void forget(UUID person) {
        db.sql("update participation.easy_wording set author = null, named = false where author = :person")
                .param("person", person)
                .update();
    }

    record Placed(
            UUID id,
            UUID paragraph,
            UUID step,
            UUID undertaking,
            String wording,
            @Nullable UUID author,
            boolean hidden) {}
}
