package org.augenhoehe.knowledge.wiki.easy;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class EasyPageStore {
    private static final String READ =
            "select id, page, version, wording, author, named, assisted, at, hidden_at from knowledge.easy";

    private final JdbcClient db;

    EasyPageStore(JdbcClient db) {
        this.db = db;
    }

    void add(EasyPage easy) {
        db.sql("""
                insert into knowledge.easy (id, page, version, wording, author, named, assisted, at, hidden_at)
                values (:id, :page, :version, :wording, :author, :named, :assisted, :at, :hidden)
                """)
                .param("id", easy.id())
                .param("page", easy.page())
                .param("version", easy.version())
                .param("wording", easy.wording())
                .param("author", easy.author())
                .param("named", easy.named())
                .param("assisted", easy.assisted())
                .param("at", Timestamp.from(easy.at()))
                .param("hidden", easy.hiddenAt() == null ? null : Timestamp.from(easy.hiddenAt()))
                .update();
    }

    /// The last one that everybody may read.
    public Optional<EasyPage> find(UUID page) {
        return db.sql(READ + " where page = :page and hidden_at is null order by at desc, id desc limit 1")
                .param("page", page)
                .query(EasyPage.class)
                .optional();
    }

    /// The same for several pages; a page without is missing.
    public List<EasyPage> listOfPages(Collection<UUID> pages) {
        return db.sql("""
                select distinct on (page) id, page, version, wording, author, named, assisted, at, hidden_at
                from knowledge.easy where page = any(:pages) and hidden_at is null order by page, at desc, id desc
                """)
                .param("pages", pages.toArray(UUID[]::new))
                .query(EasyPage.class)
                .list();
    }

    List<EasyPage> listAll(Collection<UUID> ids) {
        return db.sql(READ + " where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(EasyPage.class)
                .list();
    }

    List<EasyPage> listOf(UUID person) {
        return db.sql(READ + " where author = :person order by id")
                .param("person", person)
                .query(EasyPage.class)
                .list();
    }

    void hide(UUID id, @Nullable Instant at) {
        db.sql("update knowledge.easy set hidden_at = :at where id = :id")
                .param("at", at == null ? null : Timestamp.from(at))
                .param("id", id)
                .update();
    }

    void forget(UUID person) {
        db.sql("update knowledge.easy set author = null, named = false where author = :person")
                .param("person", person)
                .update();
    }
}
