package org.augenhoehe.atlas.answer;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.atlas.entry.Entry;
import org.augenhoehe.atlas.entry.MapEntryStore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class NeedAnswerStore {
    private static final String COLUMNS =
            "a.id, a.need, a.resource, a.author, a.words, a.at, a.hidden_at is not null as hidden";

    /// A degree of longitude is shorter than one of latitude: at 50 degrees north by about this.
    private static final double SHORTER = 0.64;

    private final JdbcClient db;

    NeedAnswerStore(JdbcClient db) {
        this.db = db;
    }

    /// @return false where it was answered with that already
    boolean add(UUID id, UUID need, UUID resource, UUID author, String words, Instant at) {
        return db.sql("""
                insert into atlas.answer (id, need, resource, author, words, at)
                values (:id, :need, :resource, :author, :words, :at) on conflict (need, resource) do nothing
                """)
                        .param("id", id)
                        .param("need", need)
                        .param("resource", resource)
                        .param("author", author)
                        .param("words", words)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /// What answers this need, as far as everybody reads it.
    public List<NeedAnswer> listAnswering(UUID need) {
        return db.sql("select " + COLUMNS + """
                , r.title from atlas.answer a join atlas.entry r on r.id = a.resource
                where a.need = :need and r.hidden_at is null order by a.at, a.id
                """)
                .param("need", need)
                .query(NeedAnswer.class)
                .list();
    }

    /// Which needs this resource answers.
    public List<NeedAnswer> listAnswered(UUID resource) {
        return db.sql("select " + COLUMNS + """
                , n.title from atlas.answer a join atlas.entry n on n.id = a.need
                where a.resource = :resource and n.hidden_at is null order by a.at desc, a.id limit 50
                """)
                .param("resource", resource)
                .query(NeedAnswer.class)
                .list();
    }

    List<NeedAnswer> listAll(Collection<UUID> ids) {
        return db.sql("select " + COLUMNS + """
                , n.title from atlas.answer a join atlas.entry n on n.id = a.need where a.id = any(:ids)
                """)
                .param("ids", ids.toArray(UUID[]::new))
                .query(NeedAnswer.class)
                .list();
    }

    /// Resources that could answer it: one's own first, then the nearest of the same category, then the nearest.
    public List<Entry> listFitting(Entry need, UUID person, int most) {
        return db.sql(MapEntryStore.READ + """
                where e.kind = 'RESOURCE' and e.state = 'OPEN' and e.hidden_at is null
                    and not exists (select from atlas.answer a where a.need = :need and a.resource = e.id)
                order by (e.author is not distinct from :person) desc, (e.category = :category) desc,
                    abs(e.latitude - :latitude) + abs(e.longitude - :longitude) * :shorter, e.id
                limit :most
                """)
                .param("need", need.id())
                .param("person", person)
                .param("category", need.category().name())
                .param("latitude", need.latitude(), Types.DOUBLE)
                .param("longitude", need.longitude(), Types.DOUBLE)
                .param("shorter", SHORTER)
                .param("most", most)
                .query(Entry.class)
                .list();
    }

    List<UUID> listAuthors(Collection<UUID> things) {
        return db.sql("""
                select distinct author from atlas.answer
                where (need = any(:things) or resource = any(:things)) and author is not null and hidden_at is null
                """)
                .param("things", things.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    List<NeedAnswer> listBy(UUID person) {
        return db.sql("select " + COLUMNS + """
                , n.title from atlas.answer a join atlas.entry n on n.id = a.need
                where a.author = :person order by a.at, a.id
                """)
                .param("person", person)
                .query(NeedAnswer.class)
                .list();
    }

    void hide(UUID id, @Nullable Instant at) {
        db.sql("update atlas.answer set hidden_at = :at where id = :id")
                .param("at", at == null ? null : Timestamp.from(at), Types.TIMESTAMP)
                .param("id", id)
                .update();
    }

    void forget(UUID person) {
        db.sql("update atlas.answer set author = null where author = :person")
                .param("person", person)
                .update();
    }
}
